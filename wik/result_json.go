package wik

import "github.com/go-incasso/incasso"

// UnmarshalJSON refuses with an [*incasso.Error], code [incasso.ErrNotAllowed]: a
// quotation is written, not read. Its JSON does not hold all that its bands, steps,
// sources and notices are made from. Keep the [Claim] and ask [Quote] again. Null
// leaves q as it is.
func (q *Quotation) UnmarshalJSON(b []byte) error { return incasso.NotReadBack(b) }

// UnmarshalJSON refuses with an [*incasso.Error], code [incasso.ErrNotAllowed]: a
// standing is written, not read. Its JSON does not hold all that its steps, sources
// and notices are made from. Keep the [StandingFacts] and ask [Assess] again. Null
// leaves s as it is.
func (s *Standing) UnmarshalJSON(b []byte) error { return incasso.NotReadBack(b) }

// UnmarshalJSON refuses with an [*incasso.Error], code [incasso.ErrNotAllowed]: the
// fee of a scale is written, not read. Keep the principal and ask [Scale] again. Null
// leaves s as it is.
func (s *ScaleFee) UnmarshalJSON(b []byte) error { return incasso.NotReadBack(b) }

// UnmarshalJSON refuses with an [*incasso.Error], code [incasso.ErrNotAllowed]: a
// band is written, not read. Keep the principal and ask [Scale] again. Null leaves b
// as it is.
func (b *Band) UnmarshalJSON(text []byte) error { return incasso.NotReadBack(text) }
