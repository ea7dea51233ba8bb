package letter_test

import (
	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/letter"
	"pgregory.net/rapid"
)

// bounds are figures of the scale that an invoice may happen to come to.
var bounds = []incasso.EUR{40_00, 48_40, 266_67, 266_66, 266_68, 375_00, 625_00, 875_00, 2500_00, 5000_00, 10_000_00, 6775_00, 140_00, 20_00}

// likeness draws an amount that something else in a letter over these principals is as
// high as: the costs, the VAT, an invoice, a sum of invoices, a bound of the scale.
func likeness(t *rapid.T, f *letter.Facts, sum incasso.EUR) incasso.EUR {
	fee := plainFee(sum)
	vat := (fee*21 + 50) / 100
	one := rapid.SampledFrom(f.Principals).Draw(t, "like one")
	two := f.Principals[0] + f.Principals[len(f.Principals)-1]
	like := []incasso.EUR{fee, vat, fee + vat, one, two, plainFee(one), fee + one, rapid.SampledFrom(bounds).Draw(t, "bound")}
	return rapid.SampledFrom(like).Draw(t, "likeness")
}

// coincide gives one or two invoices an amount that is also another of the letter, and
// returns the sum of all.
func coincide(t *rapid.T, f *letter.Facts) incasso.EUR {
	small := rapid.Bool().Draw(t, "small")
	for i := range f.Principals {
		if small {
			f.Principals[i] = incasso.EUR(rapid.Int64Range(1, 400).Draw(t, "small amount")) * 100
		}
	}
	for range rapid.IntRange(1, 2).Draw(t, "times") {
		i := rapid.IntRange(0, len(f.Principals)-1).Draw(t, "which")
		var rest incasso.EUR
		for k, p := range f.Principals {
			if k != i {
				rest += p
			}
		}
		x := f.Principals[i]
		switch rapid.IntRange(0, 4).Draw(t, "how") {
		case 0: // the fee over all, that invoice included
			for range 40 {
				x = plainFee(rest + x)
			}
		case 1: // the VAT over it
			for range 40 {
				x = (plainFee(rest+x)*21 + 50) / 100
			}
		case 2: // the two together
			for range 40 {
				fee := plainFee(rest + x)
				x = fee + (fee*21+50)/100
			}
		case 3: // with the others it comes to a bound
			if b := rapid.SampledFrom(bounds).Draw(t, "total"); b > rest {
				x = b - rest
			}
		default:
			x = likeness(t, f, rest+x)
		}
		f.Principals[i] = max(x, 1)
	}
	var sum incasso.EUR
	for i, p := range f.Principals {
		f.Invoices[i].Amount = letter.Of(p)
		sum += p
	}
	return max(sum, 2)
}
