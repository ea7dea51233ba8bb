package dossier

// dayDemand follows the page of CollactiveBMK: a demand with costs within a day,
// then pressure by a person's choice of means.
func dayDemand() Procedure {
	return Procedure{
		ID: ProcedureDayDemand, Version: "1", Follows: "collactivebmk",
		Page:    "CollactiveBMK, wat is het effect van het inschakelen van een incassobureau",
		TitleNL: "Sommatie met kosten binnen een dag, dan maatwerk",
		TitleEN: "Demand with costs within a day, then means of choice",
		Debtors: allDebtors(), Starts: consumersFirst("wik", "demand"),
		Steps: []ProcedureStep{
			{ID: "wik", Kind: StepWIK, TitleNL: "Wachten op de veertiendagenbrief",
				TitleEN: "Waiting for the 14-day letter", Channels: []Channel{Post, Email},
				Costs: Announce, Interest: Charge, Next: []string{"demand"}},
			{ID: "demand", Kind: StepDemand, TitleNL: "Schriftelijke sommatie", TitleEN: "Written demand",
				Channels: []Channel{Post, Email}, Term: unstatedTerm(), Within: Span{Days: 1},
				Costs: Charge, Interest: Charge, Next: []string{"pressure"}},
			{ID: "pressure", Kind: StepContact, TitleNL: "Druk houden, met middelen naar keuze",
				TitleEN:  "Keep up the pressure, by means of choice",
				Channels: []Channel{Phone, Email, Post}, Within: Span{Days: 14}, Optional: true,
				Costs: Charge, Interest: Charge, Next: []string{"formal_notice"}},
			{ID: "formal_notice", Kind: StepNotice, TitleNL: "Formele ingebrekestelling",
				TitleEN: "Formal notice of default", Channels: []Channel{Post, Email}, Term: unstatedTerm(),
				Costs: Charge, Interest: Charge, Next: []string{"call"}},
			{ID: "call", Kind: StepCall, TitleNL: "Telefonische incasso", TitleEN: "Collection by phone",
				Channels: []Channel{Phone}, Within: Span{Days: 14}, Optional: true,
				Costs: Charge, Interest: Charge, Next: []string{EndClient}},
		},
		Branches: Branches{Dispute: OnDispute{AskClient: true}, Opportunity: "demand"},
		Service:  Service{Hours: 24, OrderedBefore: "18:00"},
		Unstated: []Unstated{
			letterFirst(), termUnstated("demand"), termUnstated("formal_notice"), disputeUnstated(),
			{About: "pressure",
				NL: "De pagina laat de stappen na de sommatie vrij; genomen zijn contact, ingebrekestelling en bellen, in deze volgorde.",
				EN: "The page leaves the steps after the demand free; contact, notice of default and calls are taken, in this order."},
		},
	}
}

// sevenDays follows the page of Incassonet: a demand of seven days while the debtor's
// numbers are searched, then several contacts in a short time.
func sevenDays() Procedure {
	return Procedure{
		ID: ProcedureSevenDays, Version: "1", Follows: "incassonet",
		Page:    "Incassonet, het incassotraject in 4 stappen",
		TitleNL: "Sommatie van zeven dagen, dan meermaals contact",
		TitleEN: "Demand of seven days, then several contacts",
		Debtors: allDebtors(), Starts: consumersFirst("wik", "demand"),
		Steps: []ProcedureStep{
			{ID: "wik", Kind: StepWIK, TitleNL: "Wachten op de veertiendagenbrief",
				TitleEN: "Waiting for the 14-day letter", Channels: []Channel{Post, Email},
				Costs: Announce, Interest: Charge, Next: []string{"demand"}},
			{ID: "demand", Kind: StepDemand, TitleNL: "Sommatie van zeven dagen", TitleEN: "Demand of seven days",
				Channels: []Channel{Post, Email}, Term: Term{Length: 7},
				Costs: Charge, Interest: Charge, Next: []string{"contacts"}},
			{ID: "contacts", Kind: StepContact, TitleNL: "Meermaals contact in korte tijd",
				TitleEN:  "Several contacts in a short time",
				Channels: []Channel{Phone, Email, Post}, Repeat: Repeat{Times: 3},
				Costs: Charge, Interest: Charge, Next: []string{EndClient}},
		},
		Branches: Branches{Dispute: OnDispute{AskClient: true}, Trace: true, Opportunity: "contacts"},
		Consent:  Consent{Legal: true},
		Unstated: []Unstated{
			letterFirst(),
			{About: "contacts",
				NL: "De pagina zegt niet hoe vaak contact wordt gezocht; genomen is drie keer.",
				EN: "The page does not say how often contact is sought; three times are taken."},
			{About: "demand",
				NL: "De pagina zegt niet vanaf welke dag de zeven dagen lopen; genomen is de dag na verzending.",
				EN: "The page does not say from which day the seven days run; the day after dispatch is taken."},
		},
	}
}

// shortReminders follows the pages of WIS, for businesses and for consumers.
func shortReminders() Procedure {
	return Procedure{
		ID: ProcedureShortReminders, Version: "1", Follows: "wis",
		Page:    "WIS, werkwijze B2B incasso en werkwijze consumentenincasso",
		TitleNL: "Ingebrekestelling, korte aanmaningen, bellen",
		TitleEN: "Notice of default, short reminders, calls",
		Debtors: allDebtors(), Starts: consumersFirst("wik", "notice"),
		Steps: []ProcedureStep{
			{ID: "notice", Kind: StepNotice, TitleNL: "Ingebrekestelling van vijf dagen, indien gewenst",
				TitleEN: "Notice of default of five days, if wanted", Channels: []Channel{Email, Post},
				Term: Term{Length: 5}, Within: Span{WorkingDays: 1}, Costs: Announce, Interest: Announce,
				Next: []string{"first_reminder"}},
			{ID: "first_reminder", Kind: StepDemand, TitleNL: "Eerste aanmaning van drie werkdagen",
				TitleEN: "First reminder of three working days", Channels: []Channel{Email, Post},
				Term: Term{Length: 3, Unit: WorkingDays}, Costs: Charge, Interest: Charge,
				Next: []string{"call"}},
			{ID: "wik", Kind: StepWIK, TitleNL: "WIK-brief van vijftien werkdagen",
				TitleEN: "14-day letter of fifteen working days", Channels: []Channel{Email, Post},
				Term:   Term{Length: 15, Unit: WorkingDays, From: FromReceipt},
				Within: Span{WorkingDays: 1}, Costs: Announce, Interest: Announce,
				Next: []string{"reminders"}},
			{ID: "reminders", Kind: StepDemand, TitleNL: "Drie aanmaningen", TitleEN: "Three reminders",
				Channels: []Channel{Email, Post}, Term: Term{Length: 3, Unit: WorkingDays},
				Costs: Charge, Interest: Charge, Repeat: Repeat{Times: 3}, Next: []string{"call"}},
			{ID: "call", Kind: StepCall, TitleNL: "Bellen", TitleEN: "Call", Channels: []Channel{Phone},
				Within: Span{Days: 14}, Optional: true, Costs: Charge, Interest: Charge,
				Next: []string{"rating_warning", "draft_summons"}},
			{ID: "rating_warning", Kind: StepDemand, TitleNL: "Waarschuwing voor een lagere kredietrating",
				TitleEN: "Warning of a lower credit rating", When: Condition{Debtors: onlyBusiness()},
				Channels: []Channel{Email, Post}, Term: unstatedTerm(), Within: Span{Days: 14}, Optional: true,
				Costs: Charge, Interest: Charge, Next: []string{EndClient}},
			{ID: "draft_summons", Kind: StepSummons, TitleNL: "Conceptdagvaarding", TitleEN: "Draft summons",
				When: Condition{Debtors: onlyConsumers()}, Channels: []Channel{Email, Post}, Term: unstatedTerm(),
				Costs: Charge, Interest: Charge, Next: []string{"assess"}},
			{ID: "assess", Kind: StepAssess, TitleNL: "Kans van slagen wegen", TitleEN: "Weigh the chance of success",
				Within: Span{Days: 14}, Optional: true, Costs: Charge, Interest: Charge,
				Next: []string{EndClient}},
		},
		Branches: Branches{
			Dispute: OnDispute{AskClient: true}, Arrangement: OnArrangement{Missed: Remind},
			Insolvency: Close, NoRecourse: Close, Opportunity: "call",
		},
		Consent:     Consent{Arrangement: true, Legal: true},
		Service:     Service{WorkingDays: 1},
		CreditCheck: CreditCheck{WithinDays: 15, Debtors: onlyBusiness()},
		Unstated: []Unstated{
			disputeUnstated(), termUnstated("rating_warning"), termUnstated("draft_summons"),
			{About: "notice",
				NL: "De pagina zegt niet of de vijf dagen werkdagen zijn; genomen zijn kalenderdagen, anders dan bij de drie werkdagen.",
				EN: "The page does not say whether the five days are working days; calendar days are taken, unlike the three working days."},
			{About: "reminders",
				NL: "De pagina noemt voor consumenten geen termijn per aanmaning; genomen zijn de drie werkdagen van de zakelijke werkwijze.",
				EN: "The page names no term per reminder for consumers; the three working days for businesses are taken."},
			{About: "arrangement",
				NL: "De pagina zegt niet wanneer een regeling die niet wordt nagekomen eindigt; elke gemiste termijn brengt meteen een aanmaning, en na de laatste gaat het traject verder.",
				EN: "The page does not say when an arrangement that is not kept ends; each missed instalment brings a reminder at once, and after the last one the procedure goes on."},
			{About: "call",
				NL: "De pagina zegt niet hoelang het bellen duurt; na veertien dagen gaat het traject verder.",
				EN: "The page does not say how long the calling goes on; after fourteen days the procedure goes on."},
		},
	}
}
