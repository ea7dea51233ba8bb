package dossier

// freeLetter follows the page of Cannock: a letter free of costs, then the amicable
// phase with several means, then court or a debtor who is watched.
func freeLetter() Procedure {
	return Procedure{
		ID: ProcedureFreeLetter, Version: "1", Follows: "cannock",
		Page:    "Cannock, het minnelijke incassotraject: de WIK-brief, de minnelijke incassofase, herincasso",
		TitleNL: "Kosteloze brief, minnelijke fase, herincasso",
		TitleEN: "Free letter, amicable phase, watched debtor",
		Debtors: allDebtors(), Starts: consumersFirst("wik", "notice"),
		Steps: []ProcedureStep{
			{ID: "wik", Kind: StepWIK, TitleNL: "WIK-brief, door het bureau of de opdrachtgever",
				TitleEN:  "14-day letter, by the agency or by the creditor",
				Channels: []Channel{Post, Email}, Costs: Announce, Interest: Announce,
				Next: []string{"demands"}},
			{ID: "notice", Kind: StepNotice, TitleNL: "Ingebrekestelling", TitleEN: "Notice of default",
				Channels: []Channel{Post, Email}, Term: unstatedTerm(), Costs: Announce, Interest: Announce,
				Next: []string{"demands"}},
			{ID: "demands", Kind: StepDemand, TitleNL: "Sommaties", TitleEN: "Demands",
				Channels: []Channel{Post, Email, VoiceComputer, SMS, Portal}, Term: unstatedTerm(),
				Costs: Charge, Interest: Charge, Repeat: Repeat{Times: 2},
				Next: []string{"call", EndClient}},
			{ID: "call", Kind: StepCall, TitleNL: "Bellen", TitleEN: "Call",
				Channels: []Channel{Phone}, When: Condition{NoResponse: true, HasPhone: true},
				Costs: Charge, Interest: Charge, Next: []string{"visit", EndClient}},
			{ID: "visit", Kind: StepVisit, TitleNL: "Huisbezoek, eventueel", TitleEN: "Visit, where fit",
				Channels: []Channel{Visit}, When: Condition{NoResponse: true}, Within: Span{Days: 14},
				Costs: Charge, Interest: Charge, Optional: true, Next: []string{EndClient}},
		},
		Branches: Branches{
			Dispute: OnDispute{AskClient: true}, NoRecourse: Recollect, Opportunity: "demands",
			Worries: true,
		},
		Consent: Consent{Legal: true},
		Unstated: []Unstated{
			termUnstated("notice"), termUnstated("demands"), disputeUnstated(),
			{About: "demands",
				NL: "De pagina zegt niet hoeveel sommaties er gaan; genomen zijn er twee.",
				EN: "The page does not say how many demands are sent; two are taken."},
			{About: "visit",
				NL: "De pagina zegt niet wanneer een huisbezoek volgt; blijft het veertien dagen uit, dan gaat het traject verder.",
				EN: "The page does not say when a visit follows; when none was made in fourteen days, the procedure goes on."},
		},
	}
}

// freeCall follows the page of coeo on pre-collection: a letter free of costs and a
// call free of costs, with an arrangement free of costs as a way out.
func freeCall() Procedure {
	return Procedure{
		ID: ProcedureFreeCall, Version: "1", Follows: "coeo",
		Page:    "coeo, pre-incasso: de WIK-brief, sommatie service, teleservice",
		TitleNL: "Kosteloze brief en kosteloos telefoontje, dan minnelijke incasso",
		TitleEN: "Free letter and free call, then amicable collection",
		Debtors: allDebtors(), Starts: consumersFirst("reminder", "reminder"),
		Steps: []ProcedureStep{
			{ID: "reminder", Kind: StepReminder, TitleNL: "Extra herinnering, naar keuze",
				TitleEN: "Further reminder, by choice", Channels: []Channel{Post, Email},
				Within: Span{Days: 14}, Term: unstatedTerm(), Optional: true,
				Next: []string{"wik", "notice"}},
			{ID: "wik", Kind: StepWIK, TitleNL: "WIK-brief, door de opdrachtgever of het bureau",
				TitleEN: "14-day letter, by the creditor or by the agency", When: Condition{Debtors: onlyConsumers()},
				Channels: []Channel{Post, Email}, Costs: Announce, Interest: Announce,
				Next: []string{"tele_contact"}},
			{ID: "notice", Kind: StepNotice, TitleNL: "Ingebrekestelling", TitleEN: "Notice of default",
				When: Condition{Debtors: onlyBusiness()}, Channels: []Channel{Post, Email}, Term: unstatedTerm(),
				Costs: Announce, Interest: Announce, Next: []string{"tele_contact"}},
			{ID: "tele_contact", Kind: StepCall, TitleNL: "Bellen om de reden te horen, zonder kosten",
				TitleEN: "Call to hear the reason, without costs", Channels: []Channel{Phone},
				Within: Span{Days: 14}, Optional: true, Next: []string{"amicable"}},
			{ID: "amicable", Kind: StepDemand, TitleNL: "Minnelijke incasso", TitleEN: "Amicable collection",
				Channels: []Channel{Post, Email, Phone}, Term: unstatedTerm(),
				Costs: Charge, Interest: Charge, Next: []string{EndClient}},
		},
		Branches: Branches{
			Dispute:     OnDispute{AskClient: true},
			Arrangement: OnArrangement{CostsWaived: true, Resume: "amicable", WaiverLapses: true},
			Opportunity: "amicable",
		},
		Unstated: []Unstated{
			termUnstated("amicable"), disputeUnstated(),
			{About: "notice",
				NL: "De pagina noemt geen eigen brief voor bedrijven; genomen is een ingebrekestelling met dezelfde termijn.",
				EN: "The page names no letter of its own for businesses; a notice of default with the same term is taken."},
			{About: "tele_contact",
				NL: "De pagina zegt niet hoelang het bellen duurt; na veertien dagen zonder resultaat begint de minnelijke incasso.",
				EN: "The page does not say how long the calling goes on; after fourteen days without result amicable collection begins."},
			{About: "arrangement",
				NL: "De pagina zegt niet wat volgt als een regeling niet wordt nagekomen; dan begint de minnelijke incasso, met kosten.",
				EN: "The page does not say what follows when an arrangement is breached; amicable collection then begins, with costs."},
		},
	}
}
