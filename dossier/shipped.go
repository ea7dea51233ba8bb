package dossier

import (
	"strings"

	"github.com/go-incasso/incasso"
)

// The ids of the procedures that ship with the package.
const (
	// ProcedureLegal is the plain legal default of a creditor who collects for
	// himself: what the law asks and nothing more.
	ProcedureLegal = "plain_legal"
	// ProcedureFreeLetter begins with a letter free of costs, goes on with demands,
	// calls and visits, and ends with a debtor who is watched. It follows the page
	// of Cannock.
	ProcedureFreeLetter = "free_letter_recollection"
	// ProcedureFreeCall begins with a letter free of costs and a call that is free
	// of costs too. It follows the page of coeo on pre-collection.
	ProcedureFreeCall = "free_letter_call"
	// ProcedureDayDemand begins with a demand within a day. It follows the page of
	// CollactiveBMK.
	ProcedureDayDemand = "demand_within_day"
	// ProcedureSevenDays begins with a demand of seven days and goes on with several
	// contacts in a short time. It follows the page of Incassonet.
	ProcedureSevenDays = "seven_day_demand"
	// ProcedureShortReminders begins with a notice of five days, or for a consumer a
	// letter of fifteen working days, and goes on with reminders of three working
	// days. It follows the pages of WIS.
	ProcedureShortReminders = "notice_short_reminders"
)

// Procedures returns the procedures that ship with the package, the plain legal
// default first. They are fresh copies: what is done with them changes nothing
// elsewhere.
func Procedures() []*Procedure {
	makers := shippedMakers()
	out := make([]*Procedure, len(makers))
	for i, mk := range makers {
		p := mk()
		p.sound = true
		out[i] = &p
	}
	return out
}

// ProcedureByID returns a fresh copy of a shipped procedure. Another id is an
// [*incasso.Error] with code [incasso.ErrUnknownWord] and field "procedure".
func ProcedureByID(id string) (*Procedure, error) {
	for _, mk := range shippedMakers() {
		if p := mk(); p.ID == id {
			p.sound = true
			return &p, nil
		}
	}
	ids := make([]string, 0, len(shippedMakers()))
	for _, mk := range shippedMakers() {
		ids = append(ids, mk().ID)
	}
	known := " " + strings.Join(ids, " ")
	return nil, incasso.Refuse(incasso.ErrUnknownWord, "procedure",
		"De procedure \""+short(id)+"\" bestaat niet; bekend zijn:"+known+".",
		"The procedure \""+short(id)+"\" does not exist; known are:"+known+".")
}

func shippedMakers() []func() Procedure {
	return []func() Procedure{plainLegal, freeLetter, freeCall, dayDemand, sevenDays, shortReminders}
}

// legalDefault is the procedure of a file that names none. It is never handed out.
var legalDefault = func() *Procedure {
	p := plainLegal()
	p.sound = true
	return &p
}()

func allDebtors() []incasso.PartyKind {
	return []incasso.PartyKind{incasso.Consumer, incasso.SoleTrader, incasso.Company, incasso.PublicBody}
}

func onlyConsumers() []incasso.PartyKind { return []incasso.PartyKind{incasso.Consumer} }

func onlyBusiness() []incasso.PartyKind {
	return []incasso.PartyKind{incasso.SoleTrader, incasso.Company, incasso.PublicBody}
}

// consumersFirst lets consumers begin with one step and businesses with another.
func consumersFirst(consumer, business string) []Start {
	return []Start{{Debtors: onlyConsumers(), Step: consumer}, {Debtors: onlyBusiness(), Step: business}}
}

// unstatedTerm is the term of a step whose page names none: the fourteen days from
// the day after receipt that the law gives a consumer, for everybody.
func unstatedTerm() Term { return Term{Length: 14, From: FromReceipt} }

// termUnstated says so.
func termUnstated(about string) Unstated {
	return Unstated{About: about,
		NL: "De pagina noemt geen termijn; genomen is veertien dagen vanaf de dag na ontvangst, de termijn die art. 6:96 lid 6 BW een consument geeft.",
		EN: "The page names no term; fourteen days from the day after receipt are taken, the term that art. 6:96 lid 6 BW gives a consumer."}
}

// disputeUnstated says that a page does not tell what a dispute does.
func disputeUnstated() Unstated {
	return Unstated{About: "dispute",
		NL: "De pagina zegt niets over een betwisting; het traject staat dan stil en de opdrachtgever wordt gevraagd.",
		EN: "The page says nothing about a dispute; the procedure then waits and the creditor is asked."}
}

// letterFirst says why a procedure waits for the 14-day letter.
func letterFirst() Unstated {
	return Unstated{About: "wik",
		NL: "De pagina rekent meteen kosten. Een consument is die pas verschuldigd na een goede veertiendagenbrief die vergeefs bleef (art. 6:96 lid 6 BW; HR 25-11-2016, ECLI:NL:HR:2016:2704); het traject wacht daarop. De brief mag door de opdrachtgever zijn verstuurd.",
		EN: "The page charges costs at once. A consumer owes them only after a sound 14-day letter that was in vain (art. 6:96 lid 6 BW; HR 25-11-2016, ECLI:NL:HR:2016:2704); the procedure waits for it. The creditor may have sent the letter."}
}

// plainLegal is what the law asks and nothing more.
func plainLegal() Procedure {
	return Procedure{
		ID: ProcedureLegal, Version: "1", Follows: "law",
		TitleNL: "Zelf innen volgens de wet", TitleEN: "Collecting for oneself by the law",
		Debtors: allDebtors(), Starts: consumersFirst("wik", "demand"),
		Steps: []ProcedureStep{
			{ID: "wik", Kind: StepWIK, TitleNL: "Veertiendagenbrief", TitleEN: "14-day letter",
				Channels: []Channel{Post, Registered, Email, Courier},
				Costs:    Announce, Interest: Charge, Next: []string{"demand"}},
			{ID: "demand", Kind: StepDemand, TitleNL: "Sommatie", TitleEN: "Demand",
				Channels: []Channel{Post, Registered, Email, Courier}, Term: unstatedTerm(),
				Costs: Charge, Interest: Charge, Next: []string{EndClient}},
		},
		Branches: Branches{Dispute: OnDispute{AskClient: true}},
		Unstated: []Unstated{{About: "demand",
			NL: "De wet noemt geen termijn voor een sommatie; genomen is veertien dagen vanaf de dag na ontvangst.",
			EN: "The law names no term for a demand; fourteen days from the day after receipt are taken."}},
	}
}
