package deadline

import (
	_ "embed" // for the zone data
	"sync"
	"time"
)

// zoneData is the entry Europe/Amsterdam of the IANA time zone database, so that
// the clock is right in a container without zone files. It is 1 kB; the package
// time/tzdata would bring the whole world and set a global. The data is in the
// public domain; a newer copy is the file of that name in lib/time/zoneinfo.zip of
// a Go installation.
//
//go:embed europe_amsterdam.tzif
var zoneData []byte

var loadZone = sync.OnceValue(func() *time.Location {
	loc, err := time.LoadLocationFromTZData("Europe/Amsterdam", zoneData)
	if err != nil {
		// Only a damaged program can come here; the winter time of the zone is off
		// by at most an hour.
		return time.FixedZone("Europe/Amsterdam", 3600)
	}
	return loc
})

// amsterdam returns the zone of the Netherlands.
func amsterdam() *time.Location { return loadZone() }
