package deadline

import "github.com/go-incasso/incasso"

// The ids of the notices of this package.
const (
	// NoticeD3Announced: the third delivery day from 1 July 2027 was announced,
	// but its entry into force had not been seen.
	NoticeD3Announced = "post.d3.announced"
	// NoticeIncomplete: the equated days of a day that was consulted are not
	// known.
	NoticeIncomplete = "calendar.incomplete"
	// NoticeLetterRoll: no judgment decides whether art. 1 ATW moves the last of
	// the 14 days.
	NoticeLetterRoll = "atw.wik_letter.open"
	// NoticePaymentRoll: no source decides whether art. 1 ATW moves the last of
	// the 30 days of art. 6:119a lid 2 BW.
	NoticePaymentRoll = "atw.payment_term.open"
	// NoticeNoticeNeeded: a consumer is not in default before a notice of default.
	NoticeNoticeNeeded = "6:82.notice_needed"
	// NoticeCapUnmeasured: an agreed day could not be held against the cap.
	NoticeCapUnmeasured = "payment_term.cap_unmeasured"
	// NoticeCapUncertain: the day of the agreement or of the invoice decides the
	// cap and is unknown.
	NoticeCapUncertain = "payment_term.cap_uncertain"
	// NoticeAcceptance: acceptance was counted as if made within 30 days.
	NoticeAcceptance = "payment_term.acceptance_limited"
	// NoticeInterruptionLate: an interruption after the end does nothing.
	NoticeInterruptionLate = "limitation.interruption_late"
	// NoticeLongStop: a claim from knowledge is barred after twenty years anyhow.
	NoticeLongStop = "limitation.long_stop"
	// NoticeWorkingUnused: the choices of working days do not reach a statutory
	// term.
	NoticeWorkingUnused = "term.working_unused"
	// NoticeGoodFriday: whether Good Friday is a holiday for the hours of contact
	// is not settled.
	NoticeGoodFriday = "bki.good_friday.open"
	// NoticeRegistered: registered post without a day of delivery was presumed
	// received like ordinary post.
	NoticeRegistered = "receipt.registered_presumed"
)

var noticeTexts = map[string][2]string{
	NoticeD3Announced: {
		"Voor post van 1 juli 2027 of later is met drie bezorgdagen gerekend, zoals aangekondigd; de inwerkingtreding is nog niet gezien.",
		"Post of 1 July 2027 or later was given three delivery days, as announced; the entry into force has not been seen."},
	NoticeIncomplete: {
		"Gelijkgestelde dagen zijn bekend voor 2010 tot en met 2028; buiten die jaren kan er een dag ontbreken.",
		"Equated days are known for 2010 through 2028; outside those years a day may be missing."},
	NoticeLetterRoll: {
		"Geen rechter heeft beslist of art. 1 Algemene termijnenwet de laatste van de veertien dagen verschuift; verschuiven is het voorzichtigst.",
		"No court has decided whether art. 1 Algemene termijnenwet moves the last of the fourteen days; moving it is the cautious choice."},
	NoticePaymentRoll: {
		"Of art. 1 Algemene termijnenwet de laatste van de dertig dagen verschuift, is niet beslist.",
		"Whether art. 1 Algemene termijnenwet moves the last of the thirty days has not been decided."},
	NoticeNoticeNeeded: {
		"Zonder afgesproken dag is een consument pas in verzuim na een ingebrekestelling (art. 6:82 BW).",
		"Without an agreed day a consumer is in default only after a notice of default (art. 6:82 BW)."},
	NoticeCapUnmeasured: {
		"Zonder factuurdatum of ontvangstdag is niet na te gaan of de afgesproken dag de langste termijn overschrijdt.",
		"Without an invoice date or day of receipt the agreed day cannot be held against the longest term."},
	NoticeCapUncertain: {
		"De dag van de overeenkomst of van de factuur is niet bekend en beslist of 30 of 60 dagen de langste termijn is; met 60 is gerekend.",
		"The day of the agreement or of the invoice is not known and decides whether 30 or 60 days is the longest term; 60 was used."},
	NoticeAcceptance: {
		"De aanvaarding telt alsof zij uiterlijk dertig dagen na de prestatie plaatsvond.",
		"Acceptance counts as if made within thirty days after the performance."},
	NoticeInterruptionLate: {
		"Een stuiting na het einde van de termijn heeft geen gevolg en is buiten beschouwing gelaten.",
		"An interruption after the end of the period has no effect and was ignored."},
	NoticeLongStop: {
		"De vordering verjaart in elk geval twintig jaar na de gebeurtenis, die hier niet is opgegeven.",
		"The claim is barred in any case twenty years after the event, which was not given here."},
	NoticeWorkingUnused: {
		"De keuze van werkdagen geldt niet voor een wettelijke termijn.",
		"The choice of working days does not apply to a statutory term."},
	NoticeGoodFriday: {
		"Goede Vrijdag staat in lid 2 en niet in lid 1 van art. 3 Algemene termijnenwet; voor de contacttijden is hij voorzichtig als feestdag genomen.",
		"Good Friday stands in lid 2 and not in lid 1 of art. 3 Algemene termijnenwet; for the hours of contact it was cautiously taken as a holiday."},
	NoticeRegistered: {
		"Van de aangetekende brief is geen dag van bezorging opgegeven; ontvangst is vermoed als bij gewone post.",
		"No day of delivery was given for the registered letter; receipt was presumed as for ordinary post."},
}

func notice(id string) incasso.Notice {
	t := noticeTexts[id]
	return incasso.Notice{ID: id, NL: t[0], EN: t[1]}
}

// commonNotices adds the notices that depend on the calendar and on the last day
// that an answer speaks of.
func commonNotices(list []incasso.Notice, isComplete bool, last incasso.Date) []incasso.Notice {
	if !isComplete {
		list = append(list, notice(NoticeIncomplete))
	}
	if n, ok := incasso.AfterVerified(last); ok {
		list = append(list, n)
	}
	return list
}
