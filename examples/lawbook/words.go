package main

import (
	"fmt"
	"strings"
)

// headings are the columns of all tables. A column without one stops the program:
// a page with a word that nobody explains cannot be checked.
var headings = map[string]text{
	"from":          {"geldt vanaf", "in force from"},
	"until":         {"tot en met", "through"},
	"figure":        {"getal", "figure"},
	"value":         {"waarde", "value"},
	"unit":          {"eenheid", "unit"},
	"percent":       {"procent", "percent"},
	"over":          {"boven (€)", "over (€)"},
	"up_to":         {"tot en met (€)", "up to (€)"},
	"minimum":       {"minimum (€)", "minimum (€)"},
	"maximum":       {"maximum (€)", "maximum (€)"},
	"below":         {"termijn onder (€)", "instalment below (€)"},
	"first":         {"eerste termijn (€)", "first instalment (€)"},
	"further":       {"verdere termijn (€)", "further instalment (€)"},
	"cap":           {"ten hoogste (€)", "at most (€)"},
	"months":        {"in maanden", "in months"},
	"amount":        {"bedrag (€)", "amount (€)"},
	"norm":          {"lid: norm", "lid: norm"},
	"letter":        {"lid: brief", "lid: letter"},
	"aggregation":   {"lid: optellen", "lid: adding up"},
	"date":          {"dag", "day"},
	"why":           {"feestdag", "holiday"},
	"first_year":    {"eerste jaar", "first year"},
	"last_year":     {"laatste jaar", "last year"},
	"day":           {"dag", "day"},
	"claim":         {"vordering", "claim"},
	"years":         {"jaren", "years"},
	"runs_from":     {"loopt vanaf", "runs from"},
	"contract":      {"overeenkomst", "contract"},
	"contract_from": {"gesloten vanaf", "concluded from"},
	"invoice_from":  {"factuur vanaf", "invoice from"},
	"condition":     {"voorwaarde", "condition"},
	"days":          {"dagen", "days"},
	"posted_from":   {"gepost vanaf", "posted from"},
	"delivery_days": {"bezorgdagen", "delivery days"},
	"status":        {"stand", "status"},
}

// meanings are the words in the columns that hold words.
var meanings = map[string]map[string]text{
	"why": {
		"new_year": {"Nieuwjaarsdag", "New Year's Day"}, "good_friday": {"Goede Vrijdag", "Good Friday"},
		"easter_monday": {"tweede paasdag", "Easter Monday"}, "kings_day": {"Koningsdag", "King's Day"},
		"queens_day": {"Koninginnedag", "Queen's Day"}, "liberation_day": {"Bevrijdingsdag", "Liberation Day"},
		"ascension_day": {"Hemelvaartsdag", "Ascension Day"}, "whit_monday": {"tweede pinksterdag", "Whit Monday"},
		"christmas_day": {"eerste kerstdag", "Christmas Day"}, "boxing_day": {"tweede kerstdag", "Boxing Day"},
	},
	"day": {
		"1 January": {"1 januari", "1 January"}, "5 May": {"5 mei", "5 May"},
		"25 December": {"25 december", "25 December"}, "26 December": {"26 december", "26 December"},
		"Easter - 2":                       {"Pasen − 2 dagen", "Easter − 2 days"},
		"Easter + 1":                       {"Pasen + 1 dag", "Easter + 1 day"},
		"Easter + 39":                      {"Pasen + 39 dagen", "Easter + 39 days"},
		"Easter + 50":                      {"Pasen + 50 dagen", "Easter + 50 days"},
		"27 April; when a Sunday 26 April": {"27 april; op zondag 26 april", "27 April; on a Sunday 26 April"},
		"30 April; when a Sunday 29 April": {"30 april; op zondag 29 april", "30 April; on a Sunday 29 April"},
	},
	"figure": {
		"letter_term":             {"termijn van de veertiendagenbrief", "term of the 14-day letter"},
		"atw_least_length":        {"kortste termijn met gewaarborgde werkdagen (Atw)", "shortest term with guaranteed working days (ATW)"},
		"atw_least_working_days":  {"werkdagen die zo’n termijn ten minste telt (Atw)", "working days that such a term has at least (ATW)"},
		"atw_most_days":           {"langste termijn in dagen waarvoor de Atw geldt", "longest term in days that the ATW covers"},
		"atw_most_weeks":          {"langste termijn in weken waarvoor de Atw geldt", "longest term in weeks that the ATW covers"},
		"atw_most_months":         {"langste termijn in maanden waarvoor de Atw geldt", "longest term in months that the ATW covers"},
		"trade_payment":           {"betaaltermijn zonder afspraak, handelsovereenkomst", "payment term without an agreement, trade"},
		"acceptance":              {"langste tijd voor aanvaarding of controle", "longest time for acceptance or checking"},
		"public_body_payment":     {"betaaltermijn zonder afspraak, overheidsinstantie", "payment term without an agreement, public body"},
		"new_period":              {"nieuwe verjaringstermijn na stuiting, ten hoogste", "new limitation period after interruption, at most"},
		"long_stop_undue_payment": {"verjaring in elk geval na, onverschuldigde betaling", "barred in any case after, undue payment"},
		"long_stop_damages":       {"verjaring in elk geval na, schadevergoeding", "barred in any case after, damages"},
		"contact_from":            {"contact door een incassobureau vanaf", "contact by an agency from"},
		"contact_until":           {"contact door een incassobureau tot", "contact by an agency until"},
		"commercial_margin":       {"opslag op de ECB-rente (handelsrente)", "margin over the ECB rate (commercial rate)"},
		"compounding":             {"wettelijke rente draagt zelf rente na telkens", "statutory interest bears interest after every"},
	},
	"unit": {
		"days": {"dagen", "days"}, "working_days": {"werkdagen", "working days"}, "weeks": {"weken", "weeks"},
		"months": {"maanden", "months"}, "years": {"jaar", "years"}, "hour": {"uur", "o’clock"},
		"points": {"procentpunten", "percentage points"},
	},
	"claim": {
		"contract":          {"nakoming van een overeenkomst", "performance of a contract"},
		"periodic":          {"periodieke betaling", "periodic payment"},
		"consumer_sale":     {"koopprijs van een consument", "price of a consumer sale"},
		"damages":           {"schadevergoeding", "damages"},
		"undue_payment":     {"onverschuldigde betaling", "undue payment"},
		"judgment":          {"vonnis", "judgment"},
		"judgment_periodic": {"vonnis, periodiek deel", "judgment, periodic part"},
	},
	"runs_from": {
		"due":       {"de dag na opeisbaarheid", "the day after it fell due"},
		"knowledge": {"de dag na bekendheid", "the day after knowledge"},
		"judgment":  {"de dag na de uitspraak", "the day after the judgment"},
	},
	"contract": {
		"trade":        {"handelsovereenkomst", "trade agreement"},
		"public_body":  {"met een overheidsinstantie", "with a public body"},
		"large_to_sme": {"grote onderneming aan mkb", "large company to small or medium one"},
	},
	"condition": {
		"not_expressly":           {"zonder uitdrukkelijk langer beding", "without an express longer clause"},
		"expressly_and_justified": {"uitdrukkelijk en gerechtvaardigd", "express and justified"},
	},
	"status": {
		"applied":   {"toegepast", "applied"},
		"announced": {"aangekondigd, inwerkingtreding niet gezien", "announced, entry into force not seen"},
	},
	"severity": {
		"void":      {"geen kosten", "no costs"},
		"no_effect": {"geen verzuim of niet van toepassing", "no default, or not applicable"},
		"contested": {"omstreden", "contested"},
		"cap":       {"kosten beperkt", "costs limited"},
		"sanction":  {"toezicht", "supervision"},
		"advisory":  {"raad", "advice"},
	},
	"kinds": {
		"wik":               {"veertiendagenbrief", "14-day letter"},
		"notice_of_default": {"ingebrekestelling", "notice of default"},
		"reminder":          {"herinnering", "reminder"},
		"summons":           {"sommatie", "summons"},
		"agency_first":      {"eerste brief van een bureau", "first letter of an agency"},
	},
	"parties": {
		"consumer":    {"consument", "consumer"},
		"sole_trader": {"eenmanszaak", "sole trader"},
		"company":     {"rechtspersoon", "legal person"},
		"public_body": {"overheid", "public body"},
	},
	"step": {
		"reminder": {"herinnering", "reminder"}, "wik": {"veertiendagenbrief", "14-day letter"},
		"notice_of_default": {"ingebrekestelling", "notice of default"}, "demand": {"aanmaning", "demand"},
		"summons": {"sommatie", "summons"}, "call": {"bellen", "call"}, "visit": {"bezoek", "visit"},
		"contact": {"contact", "contact"}, "assess": {"wegen", "weighing"},
	},
	"money": {
		"none":     {"niet", "not asked"},
		"announce": {"aangezegd", "announced"},
		"charge":   {"gevraagd, zover verschuldigd", "asked, as far as due"},
	},
}

// meaning returns what a cell means; a column of dates, amounts and numbers has no
// words. A word that has no meaning here is an error.
func meaning(column, plain string) (text, error) {
	known, ok := meanings[column]
	if !ok || plain == "" {
		return text{}, nil
	}
	m, ok := known[plain]
	if !ok {
		return text{}, fmt.Errorf("the word %q in column %s has no meaning", plain, column)
	}
	return m, nil
}

// join returns the meanings of a list of words, and "all" for all of them.
func join[T interface{ String() string }](column string, list []T) (text, error) {
	if len(list) == len(meanings[column]) {
		return text{"alle", "all"}, nil
	}
	var nl, en []string
	for _, w := range list {
		m, err := meaning(column, w.String())
		if err != nil {
			return text{}, err
		}
		nl, en = append(nl, m.NL), append(en, m.EN)
	}
	return text{strings.Join(nl, ", "), strings.Join(en, ", ")}, nil
}
