package main

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/dossier"
	"github.com/go-incasso/incasso/letter"
)

// letters is the catalogue of requirements, with its sentences.
func letters() (section, error) {
	s := section{ID: "letters", Title: text{"Eisen aan brieven", "Requirements of letters"}, Intro: []text{
		{
			"Wat een brief moet bevatten of mag niet bevatten, met wat er gebeurt als dat misgaat. Geen kosten: de debiteur is geen incassokosten verschuldigd. Kosten beperkt: de brief geldt, de kosten zijn begrensd. Omstreden: rechters hebben niet of verschillend beslist. Toezicht: de toezichthouder kan optreden, de kosten blijven. Raad: zonder rechtsgevolg.",
			"What a letter must or must not hold, and what follows when it goes wrong. No costs: the debtor owes no collection costs. Costs limited: the letter stands, the costs are capped. Contested: courts have not decided, or differently. Supervision: the supervisor may act, the costs stand. Advice: without legal consequence.",
		},
	}}
	t := table{
		ID: "letter_catalogue", Law: true, Title: text{"Catalogus van eisen", "Catalogue of requirements"},
		Columns: []text{
			{"kenmerk", "id"}, {"eis", "requirement"}, {"sinds", "since"}, {"gevolg", "consequence"},
			{"brieven", "letters"}, {"debiteur", "debtor"},
		},
		Notes: []text{{
			"Zonder datum: de eerste dag van de eis is niet vastgesteld.",
			"Without a date: the first day of the requirement is not established.",
		}},
	}
	for _, r := range letter.Catalogue() {
		severity, err := meaning("severity", r.Severity.String())
		if err != nil {
			return s, err
		}
		kinds, err := join("kinds", r.Kinds)
		if err != nil {
			return s, err
		}
		parties, err := join("parties", r.Parties)
		if err != nil {
			return s, err
		}
		t.Rows = append(t.Rows, row{Source: cite(r.Source), Cells: []cell{
			{Plain: r.ID}, {Meaning: text{r.NL, r.EN}}, {Plain: r.Since.String()},
			{Plain: r.Severity.String(), Meaning: severity}, {Meaning: kinds}, {Meaning: parties},
		}})
	}
	s.Tables = []table{t}
	return s, nil
}

// procedures are the ways of collecting that ship with the library.
func procedures() (section, error) {
	s := section{ID: "procedures", Title: text{"Procedures", "Procedures"}, Intro: []text{
		{
			"Een procedure is beleid en geen recht: zij zegt wat wanneer wordt gevraagd. Wat verschuldigd is volgt uit het recht hierboven, en geen procedure kan meer rekenen.",
			"A procedure is policy, not law: it says what is asked when. What is due follows from the law above, and no procedure can charge more.",
		},
	}}
	for _, p := range dossier.Procedures() {
		t, err := procedureTable(p)
		if err != nil {
			return s, fmt.Errorf("procedure %s: %w", p.ID, err)
		}
		s.Tables = append(s.Tables, t)
	}
	return s, nil
}

func procedureTable(p *dossier.Procedure) (table, error) {
	t := table{
		ID: "procedure_" + p.ID, Title: text{p.TitleNL, p.TitleEN},
		Columns: []text{
			{"stap", "step"}, {"wat", "what"}, {"soort", "kind"}, {"wacht", "waits"},
			{"kosten", "costs"}, {"rente", "interest"}, {"daarna", "then"},
		},
	}
	if p.Page != "" {
		t.Notes = append(t.Notes, text{"Gelezen van de pagina: " + p.Page + ".", "Read from the page: " + p.Page + "."})
	}
	var starts text
	for _, st := range p.Starts {
		who, err := join("parties", st.Debtors)
		if err != nil {
			return t, err
		}
		starts.NL += who.NL + ": " + st.Step + "; "
		starts.EN += who.EN + ": " + st.Step + "; "
	}
	t.Notes = append(t.Notes, text{"Begint met: " + strings.TrimSuffix(starts.NL, "; ") + ".",
		"Begins with: " + strings.TrimSuffix(starts.EN, "; ") + "."})
	for i := range p.Steps {
		r, err := stepRow(&p.Steps[i])
		if err != nil {
			return t, err
		}
		t.Rows = append(t.Rows, r)
	}
	for _, u := range p.Unstated {
		t.Notes = append(t.Notes, text{u.About + ": " + u.NL, u.About + ": " + u.EN})
	}
	return t, nil
}

func stepRow(s *dossier.ProcedureStep) (row, error) {
	kind, err := meaning("step", s.Kind.String())
	if err != nil {
		return row{}, err
	}
	costs, err := meaning("money", s.Costs.String())
	if err != nil {
		return row{}, err
	}
	interest, err := meaning("money", s.Interest.String())
	if err != nil {
		return row{}, err
	}
	title := text{s.TitleNL, s.TitleEN}
	if s.Optional {
		title.NL += " (mag wegblijven)"
		title.EN += " (may be left out)"
	}
	if s.Repeat.Times > 1 {
		title.NL += ", " + strconv.Itoa(s.Repeat.Times) + " keer"
		title.EN += ", " + strconv.Itoa(s.Repeat.Times) + " times"
	}
	return row{Cells: []cell{
		{Plain: s.ID}, {Meaning: title}, {Meaning: kind}, {Meaning: waits(s)},
		{Meaning: costs}, {Meaning: interest}, {Plain: strings.Join(s.Next, ", ")},
	}}, nil
}

// waits says how long a step waits; the 14-day letter without a term of its own
// has that of the law.
func waits(s *dossier.ProcedureStep) text {
	if s.Term.Length == 0 {
		if s.Kind == dossier.StepWIK {
			return text{"de termijn van de wet", "the term of the law"}
		}
		return text{"niet", "not"}
	}
	n := strconv.Itoa(s.Term.Length)
	unit := text{"dagen", "days"}
	if s.Term.Unit == dossier.WorkingDays {
		unit = text{"werkdagen", "working days"}
	}
	from := text{"na verzending", "after dispatch"}
	if s.Term.From == dossier.FromReceipt {
		from = text{"na ontvangst", "after receipt"}
	}
	return text{n + " " + unit.NL + " " + from.NL, n + " " + unit.EN + " " + from.EN}
}

// choices is the chapter of the decisions.
func choices() (section, error) {
	return section{ID: "choices", Title: text{"Waar het recht een keuze laat", "Where the law leaves a choice"}, Intro: []text{{
		"Zo rekent de bibliotheek als niemand iets anders kiest. Waar een keuze is, is zij een optie met een eigen naam.",
		"This is how the library computes when nobody chooses otherwise. Where there is a choice, it is an option with a name of its own.",
	}}, Points: points(decisions())}, nil
}

// questions is the chapter of what is not verified.
func questions() (section, error) {
	return section{ID: "open", Title: text{"Niet gecontroleerd", "Not verified"}, Intro: []text{{
		"Wat niet kon worden gelezen of niet is beslist. Wie het antwoord kent en een bron heeft, helpt iedereen door het te melden.",
		"What could not be read or has not been decided. Whoever knows the answer and has a source helps everybody by telling.",
	}}, Points: points(openQuestions())}, nil
}

func points(list []decision) []point {
	out := make([]point, len(list))
	for i, d := range list {
		out[i] = point{ID: d.ID, Text: text{d.NL, d.EN}, Notice: d.Notice}
		for _, s := range d.Sources {
			out[i].Sources = append(out[i].Sources, cite(s))
		}
	}
	return out
}

// unread adds to what is not verified the rows that say themselves that they lack
// a day of reading or a link, so that nobody has to search for them.
func unread(b *book) {
	var unchecked, unlinked []string
	for _, s := range b.Sections {
		for _, t := range s.Tables {
			if !t.Law {
				continue
			}
			n := 0
			for _, r := range t.Rows {
				if r.Source.Checked == "" {
					n++
				}
				if r.Source.URL == "" {
					unlinked = append(unlinked, t.ID+" "+r.Cells[0].Plain)
				}
			}
			if n > 0 {
				unchecked = append(unchecked, fmt.Sprintf("%s %d/%d", t.ID, n, len(t.Rows)))
			}
		}
	}
	for i := range b.Sections {
		if b.Sections[i].ID != "open" {
			continue
		}
		if len(unchecked) > 0 {
			b.Sections[i].Points = append(b.Sections[i].Points, point{ID: "rows-without-day", Text: text{
				"Rijen waarbij de dag waarop de bron is gelezen niet apart is vastgelegd (aantal van totaal); voor hen geldt de versie van het recht bovenaan: " + strings.Join(unchecked, ", ") + ".",
				"Rows for which the day the source was read is not recorded separately (number of total); for them the version of the law at the top holds: " + strings.Join(unchecked, ", ") + ".",
			}})
		}
		if len(unlinked) > 0 {
			b.Sections[i].Points = append(b.Sections[i].Points, point{ID: "rows-without-link", Text: text{
				"Rijen zonder link: " + strings.Join(unlinked, ", ") + ".",
				"Rows without a link: " + strings.Join(unlinked, ", ") + ".",
			}})
		}
	}
}

// The parts of citations that several decisions share.
func bw6(article, paragraph string) incasso.Source {
	return incasso.Source{Law: "BW", BWBID: "BWBR0005289", Article: article, Paragraph: paragraph,
		URL: "https://wetten.overheid.nl/BWBR0005289"}
}

func bik(article, paragraph string) incasso.Source {
	return incasso.Source{Law: "BIK", BWBID: "BWBR0031432", Article: article, Paragraph: paragraph,
		URL: "https://wetten.overheid.nl/BWBR0031432"}
}

func atw(article, paragraph string) incasso.Source {
	return incasso.Source{Law: "Algemene termijnenwet", BWBID: "BWBR0002448", Article: article, Paragraph: paragraph,
		URL: "https://wetten.overheid.nl/BWBR0002448"}
}

func ruling(court, ecli string) incasso.Source {
	return incasso.Source{Law: court, ECLI: ecli, URL: "https://deeplink.rechtspraak.nl/uitspraak?id=" + ecli}
}
