// Package browser holds the test that looks at the lawbook in a real browser:
// Chromium, at the width of a phone and of a desk, and on paper.
//
//	cd examples/lawbook/browser && go test ./...
//
// It takes chromium from the path or from the environment variable CHROMIUM. Where
// the variable CI is set and there is none, it installs the package of the
// distribution with apt-get. Without a browser it fails. To keep the pictures:
//
//	go test -v -artifacts -outputdir /tmp ./...
package browser
