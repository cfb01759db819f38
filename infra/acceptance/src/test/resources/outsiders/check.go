// Checks a signed log with golang.org/x/mod, which shares no code with Fil Rouge: the library that checks Go's own module log.
//
//	checkpoint  VKEY NOTE
//	consistency VKEY KEPT NEW ANSWER
//	event       VKEY PROOF LEAF
//
// Exit 0: it holds. Exit 1: it does not.
package main

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

func main() {
	if err := check(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "REFUSED:", err)
		os.Exit(1)
	}
	fmt.Println("HOLDS")
}

func check(args []string) error {
	if len(args) < 3 {
		return errors.New("called wrongly")
	}
	verb, vkey, files := args[0], args[1], args[2:]
	var contents [][]byte
	for _, name := range files {
		content, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		contents = append(contents, content)
	}
	switch {
	case verb == "checkpoint" && len(files) == 1:
		_, err := open(vkey, contents[0])
		return err
	case verb == "consistency" && len(files) == 3:
		return consistency(vkey, contents[0], contents[1], contents[2])
	case verb == "event" && len(files) == 2:
		return event(vkey, contents[0], contents[1])
	}
	return errors.New("called wrongly")
}

// What a signed checkpoint says.
type checkpoint struct {
	origin string
	size   int64
	root   tlog.Hash
}

func open(vkey string, signed []byte) (checkpoint, error) {
	verifier, err := note.NewVerifier(vkey)
	if err != nil {
		return checkpoint{}, err
	}
	if !strings.HasPrefix(vkey, fmt.Sprintf("%s+%08x+", verifier.Name(), verifier.KeyHash())) {
		return checkpoint{}, errors.New("the key is written unusually")
	}
	opened, err := note.Open(signed, note.VerifierList(verifier))
	if err != nil {
		return checkpoint{}, err
	}
	if _, err := base64.StdEncoding.Strict().DecodeString(opened.Sigs[0].Base64); err != nil {
		return checkpoint{}, err
	}
	lines := strings.Split(opened.Text, "\n")
	if len(lines) != 4 || lines[3] != "" || lines[0] != verifier.Name() {
		return checkpoint{}, errors.New("no checkpoint of this log")
	}
	size, err := strconv.ParseInt(lines[1], 10, 64)
	if err != nil {
		return checkpoint{}, err
	}
	root, err := hash(lines[2])
	return checkpoint{lines[0], size, root}, err
}

func hash(text string) (tlog.Hash, error) {
	if decoded, err := base64.StdEncoding.Strict().DecodeString(text); err != nil || len(decoded) != tlog.HashSize {
		return tlog.Hash{}, errors.New("no hash: " + text)
	}
	return tlog.ParseHash(text)
}

func event(vkey string, proof, leaf []byte) error {
	head, signed, found := strings.Cut(string(proof), "\n\n")
	lines := strings.Split(head, "\n")
	if !found || len(lines) < 2 || lines[0] != "c2sp.org/tlog-proof@v1" || !strings.HasPrefix(lines[1], "index ") {
		return errors.New("no proof")
	}
	index, err := strconv.ParseInt(strings.TrimPrefix(lines[1], "index "), 10, 64)
	if err != nil {
		return err
	}
	path, err := hashes(lines[2:])
	if err != nil {
		return err
	}
	newest, err := open(vkey, []byte(signed))
	if err != nil {
		return err
	}
	return tlog.CheckRecord(path, newest.size, newest.root, index, tlog.RecordHash(leaf))
}

// What /api/log/consistency answers.
type answer struct {
	Origin   string   `json:"origin"`
	From     int64    `json:"from"`
	FromRoot string   `json:"fromRoot"`
	To       int64    `json:"to"`
	ToRoot   string   `json:"toRoot"`
	Hashes   []string `json:"hashes"`
}

func consistency(vkey string, keptNote, newNote, answered []byte) error {
	kept, err := open(vkey, keptNote)
	if err != nil {
		return err
	}
	newest, err := open(vkey, newNote)
	if err != nil {
		return err
	}
	var told answer
	if err := json.Unmarshal(answered, &told); err != nil {
		return err
	}
	if again, err := json.Marshal(told); err != nil || !bytes.Equal(again, answered) {
		return errors.New("the answer is written unusually")
	}
	want := answer{kept.origin, kept.size, kept.root.String(), newest.size, newest.root.String(), told.Hashes}
	if fmt.Sprint(told) != fmt.Sprint(want) {
		return errors.New("the answer is about other checkpoints")
	}
	path, err := hashes(told.Hashes)
	if err != nil {
		return err
	}
	return tlog.CheckTree(path, newest.size, newest.root, kept.size, kept.root)
}

func hashes(lines []string) ([]tlog.Hash, error) {
	var path []tlog.Hash
	for _, line := range lines {
		one, err := hash(line)
		if err != nil {
			return nil, err
		}
		path = append(path, one)
	}
	return path, nil
}
