package browser

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"
)

// findChromium returns the program, installing it first where that is wanted.
func findChromium() (string, error) {
	if path := os.Getenv("CHROMIUM"); path != "" {
		return exec.LookPath(path)
	}
	names := []string{"chromium", "chromium-browser", "google-chrome"}
	for _, name := range names {
		if path, err := exec.LookPath(name); err == nil {
			return path, nil
		}
	}
	if os.Getenv("CI") == "" {
		return "", errors.New("no chromium: install the package of your distribution, or name the program in CHROMIUM")
	}
	for _, args := range [][]string{{"update", "-q"}, {"install", "-y", "-q", "--no-install-recommends", "chromium", "fonts-liberation"}} {
		if out, err := asRoot("apt-get", args...).CombinedOutput(); err != nil {
			return "", fmt.Errorf("no chromium, and apt-get %s failed: %w\n%s", args[0], err, out)
		}
	}
	return exec.LookPath("chromium")
}

func asRoot(name string, args ...string) *exec.Cmd {
	if os.Getuid() != 0 {
		args = append([]string{"-n", name}, args...)
		name = "sudo"
	}
	cmd := exec.Command(name, args...)
	cmd.Env = append(os.Environ(), "DEBIAN_FRONTEND=noninteractive")
	return cmd
}

// chromium runs the browser once with a new profile and returns what it wrote to
// its standard output and the messages of the page's console.
func chromium(t *testing.T, program string, args ...string) (stdout []byte, console []string) {
	t.Helper()
	all := append([]string{
		"--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-quic", "--no-first-run",
		"--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-extensions",
		"--hide-scrollbars", "--force-device-scale-factor=1", "--lang=nl", "--enable-logging=stderr",
		"--virtual-time-budget=10000", "--user-data-dir=" + filepath.Join(t.TempDir(), "profile"),
	}, args...)
	ctx, cancel := context.WithTimeout(t.Context(), 2*time.Minute)
	defer cancel()
	cmd := exec.CommandContext(ctx, program, all...)
	cmd.WaitDelay = 5 * time.Second
	var out, errs bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &errs
	if err := cmd.Run(); err != nil {
		t.Fatalf("chromium: %v\n%s", err, errs.String())
	}
	for line := range strings.Lines(errs.String()) {
		if consoleLine.MatchString(line) {
			console = append(console, strings.TrimSpace(line))
		}
	}
	return out.Bytes(), console
}

// consoleLine is a line of the log that came from the console of a page, whatever
// its level.
var consoleLine = regexp.MustCompile(`:CONSOLE[:(]`)
