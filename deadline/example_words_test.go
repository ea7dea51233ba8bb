package deadline_test

import (
	"errors"
	"fmt"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/deadline"
)

func ExampleParseUnit() {
	v, err := deadline.ParseUnit("weeks")
	fmt.Println(v, err)
	_, err = deadline.ParseUnit("nonsense")
	fmt.Println(errors.Is(err, incasso.ErrUnknownWord))
	// Output:
	// weeks <nil>
	// true
}

func ExampleUnit_String() {
	fmt.Println(deadline.Weeks.String())
	// Output: weeks
}

func ExampleUnit_MarshalText() {
	text, err := deadline.Weeks.MarshalText()
	fmt.Println(string(text), err)
	// Output: weeks <nil>
}

func ExampleUnit_UnmarshalText() {
	var v deadline.Unit
	err := v.UnmarshalText([]byte("weeks"))
	fmt.Println(v == deadline.Weeks, err)
	// Output: true <nil>
}

func ExampleParseBasis() {
	v, err := deadline.ParseBasis("statute")
	fmt.Println(v, err)
	_, err = deadline.ParseBasis("nonsense")
	fmt.Println(errors.Is(err, incasso.ErrUnknownWord))
	// Output:
	// statute <nil>
	// true
}

func ExampleBasis_String() {
	fmt.Println(deadline.Statute.String())
	// Output: statute
}

func ExampleBasis_MarshalText() {
	text, err := deadline.Statute.MarshalText()
	fmt.Println(string(text), err)
	// Output: statute <nil>
}

func ExampleBasis_UnmarshalText() {
	var v deadline.Basis
	err := v.UnmarshalText([]byte("statute"))
	fmt.Println(v == deadline.Statute, err)
	// Output: true <nil>
}

func ExampleParseBound() {
	v, err := deadline.ParseBound("before")
	fmt.Println(v, err)
	_, err = deadline.ParseBound("nonsense")
	fmt.Println(errors.Is(err, incasso.ErrUnknownWord))
	// Output:
	// before <nil>
	// true
}

func ExampleBound_String() {
	fmt.Println(deadline.Before.String())
	// Output: before
}

func ExampleBound_MarshalText() {
	text, err := deadline.Before.MarshalText()
	fmt.Println(string(text), err)
	// Output: before <nil>
}

func ExampleBound_UnmarshalText() {
	var v deadline.Bound
	err := v.UnmarshalText([]byte("before"))
	fmt.Println(v == deadline.Before, err)
	// Output: true <nil>
}

func ExampleParseChannel() {
	v, err := deadline.ParseChannel("email")
	fmt.Println(v, err)
	_, err = deadline.ParseChannel("nonsense")
	fmt.Println(errors.Is(err, incasso.ErrUnknownWord))
	// Output:
	// email <nil>
	// true
}

func ExampleChannel_String() {
	fmt.Println(deadline.Email.String())
	// Output: email
}

func ExampleChannel_MarshalText() {
	text, err := deadline.Email.MarshalText()
	fmt.Println(string(text), err)
	// Output: email <nil>
}

func ExampleChannel_UnmarshalText() {
	var v deadline.Channel
	err := v.UnmarshalText([]byte("email"))
	fmt.Println(v == deadline.Email, err)
	// Output: true <nil>
}

func ExampleParseRelation() {
	v, err := deadline.ParseRelation("trade")
	fmt.Println(v, err)
	_, err = deadline.ParseRelation("nonsense")
	fmt.Println(errors.Is(err, incasso.ErrUnknownWord))
	// Output:
	// trade <nil>
	// true
}

func ExampleRelation_String() {
	fmt.Println(deadline.Trade.String())
	// Output: trade
}

func ExampleRelation_MarshalText() {
	text, err := deadline.Trade.MarshalText()
	fmt.Println(string(text), err)
	// Output: trade <nil>
}

func ExampleRelation_UnmarshalText() {
	var v deadline.Relation
	err := v.UnmarshalText([]byte("trade"))
	fmt.Println(v == deadline.Trade, err)
	// Output: true <nil>
}

func ExampleParseGround() {
	v, err := deadline.ParseGround("agreed_days")
	fmt.Println(v, err)
	_, err = deadline.ParseGround("nonsense")
	fmt.Println(errors.Is(err, incasso.ErrUnknownWord))
	// Output:
	// agreed_days <nil>
	// true
}

func ExampleGround_String() {
	fmt.Println(deadline.GroundAgreedDays.String())
	// Output: agreed_days
}

func ExampleGround_MarshalText() {
	text, err := deadline.GroundAgreedDays.MarshalText()
	fmt.Println(string(text), err)
	// Output: agreed_days <nil>
}

func ExampleGround_UnmarshalText() {
	var v deadline.Ground
	err := v.UnmarshalText([]byte("agreed_days"))
	fmt.Println(v == deadline.GroundAgreedDays, err)
	// Output: true <nil>
}

func ExampleParseClaimKind() {
	v, err := deadline.ParseClaimKind("consumer_sale")
	fmt.Println(v, err)
	_, err = deadline.ParseClaimKind("nonsense")
	fmt.Println(errors.Is(err, incasso.ErrUnknownWord))
	// Output:
	// consumer_sale <nil>
	// true
}

func ExampleClaimKind_String() {
	fmt.Println(deadline.ClaimConsumerSale.String())
	// Output: consumer_sale
}

func ExampleClaimKind_MarshalText() {
	text, err := deadline.ClaimConsumerSale.MarshalText()
	fmt.Println(string(text), err)
	// Output: consumer_sale <nil>
}

func ExampleClaimKind_UnmarshalText() {
	var v deadline.ClaimKind
	err := v.UnmarshalText([]byte("consumer_sale"))
	fmt.Println(v == deadline.ClaimConsumerSale, err)
	// Output: true <nil>
}

func ExampleParseDaySet() {
	v, err := deadline.ParseDaySet("delivery")
	fmt.Println(v, err)
	_, err = deadline.ParseDaySet("nonsense")
	fmt.Println(errors.Is(err, incasso.ErrUnknownWord))
	// Output:
	// delivery <nil>
	// true
}

func ExampleDaySet_String() {
	fmt.Println(deadline.SetDelivery.String())
	// Output: delivery
}

func ExampleDaySet_MarshalText() {
	text, err := deadline.SetDelivery.MarshalText()
	fmt.Println(string(text), err)
	// Output: delivery <nil>
}

func ExampleDaySet_UnmarshalText() {
	var v deadline.DaySet
	err := v.UnmarshalText([]byte("delivery"))
	fmt.Println(v == deadline.SetDelivery, err)
	// Output: true <nil>
}

func ExampleParseWhy() {
	v, err := deadline.ParseWhy("good_friday")
	fmt.Println(v, err)
	_, err = deadline.ParseWhy("nonsense")
	fmt.Println(errors.Is(err, incasso.ErrUnknownWord))
	// Output:
	// good_friday <nil>
	// true
}

func ExampleWhy_String() {
	fmt.Println(deadline.GoodFriday.String())
	// Output: good_friday
}

func ExampleWhy_MarshalText() {
	text, err := deadline.GoodFriday.MarshalText()
	fmt.Println(string(text), err)
	// Output: good_friday <nil>
}

func ExampleWhy_UnmarshalText() {
	var v deadline.Why
	err := v.UnmarshalText([]byte("good_friday"))
	fmt.Println(v == deadline.GoodFriday, err)
	// Output: true <nil>
}

func ExampleWhy_MarshalJSON() {
	with, _ := deadline.EquatedDay.MarshalJSON()
	without, _ := deadline.Why(0).MarshalJSON()
	fmt.Println(string(with), string(without))
	// Output: "equated_day" null
}

func ExampleWhy_Name() {
	fmt.Println(deadline.KingsDay.Name(incasso.NL), "/", deadline.KingsDay.Name(incasso.EN))
	// Output: Koningsdag / King's Day
}

func ExampleWhy_IsHoliday() {
	fmt.Println(deadline.GoodFriday.IsHoliday(), deadline.EquatedDay.IsHoliday(), deadline.Saturday.IsHoliday())
	// Output: true false false
}

func ExampleChoiceOf() {
	fmt.Println(deadline.ChoiceOf(true), deadline.ChoiceOf(false))
	// Output: yes no
}

func ExampleChoice_Or() {
	fmt.Println(deadline.Default.Or(true), deadline.No.Or(true))
	// Output: true false
}

func ExampleChoice_String() {
	fmt.Println(deadline.Default.String(), deadline.Yes.String(), deadline.No.String())
	// Output: default yes no
}

func ExampleChoice_IsZero() {
	fmt.Println(deadline.Default.IsZero(), deadline.No.IsZero())
	// Output: true false
}

func ExampleChoice_MarshalJSON() {
	yes, _ := deadline.Yes.MarshalJSON()
	none, _ := deadline.Default.MarshalJSON()
	fmt.Println(string(yes), string(none))
	// Output: true null
}

func ExampleChoice_UnmarshalJSON() {
	var c deadline.Choice
	fmt.Println(c.UnmarshalJSON([]byte("false")), c)
	fmt.Println(errors.Is(c.UnmarshalJSON([]byte("1")), incasso.ErrInvalidType), c)
	// Output:
	// <nil> no
	// true no
}
