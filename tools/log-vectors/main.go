// Command log-vectors ties the evidence log to the programs that others read such logs with.
//
//	go run . make            prints what those programs write
//	go run . check FILE      checks what the service wrote, with those programs
//
// It is run by hand (tools/log-vectors/README.md); what it printed and what it accepted is in
// test/data/evidence.
package main

import (
	"crypto"
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"log"
	"os"
	"strings"

	formats "github.com/transparency-dev/formats/note"
	proofs "github.com/transparency-dev/formats/proof"
	"github.com/transparency-dev/formats/witness"
	"github.com/transparency-dev/merkle/proof"
	"github.com/transparency-dev/merkle/rfc6962"
	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

type vectors struct {
	Keys struct {
		LogSeed     string `json:"logSeed"`
		Log         string `json:"log"`
		WitnessSeed string `json:"witnessSeed"`
		Witness     string `json:"witness"`
	} `json:"keys"`
	Trees     []tree `json:"trees"`
	ProofFile string `json:"proofFile"`
	Policy    string `json:"policy"`
}

type tree struct {
	Size        int64             `json:"size"`
	Root        string            `json:"root"`
	Inclusion   []path            `json:"inclusion"`
	Consistency []path            `json:"consistency"`
	Tiles       map[string]string `json:"tiles"`
}

// path is a proof of the leaf at, or of the tree of size at.
type path struct {
	At    int64    `json:"at"`
	Proof []string `json:"proof"`
}

var sizes = []int64{1, 2, 3, 7, 8, 255, 256, 257, 600}

const origin = "mail.waterweg.example/log"
const witnessName = "accountant.example/witness"

func main() {
	log.SetFlags(0)
	if len(os.Args) == 2 && os.Args[1] == "make" {
		printVectors()
		return
	}
	if len(os.Args) == 3 && os.Args[1] == "check" {
		checkVectors(os.Args[2])
		fmt.Println("accepted")
		return
	}
	log.Fatal("make, or check FILE")
}

func entry(at int64) []byte {
	hash := sha256.Sum256([]byte(fmt.Sprintf("entry %d", at)))
	return hash[:]
}

// stored is every hash of the tree as tlog keeps them.
func stored(size int64) tlog.HashReaderFunc {
	var hashes []tlog.Hash
	read := func(indexes []int64) ([]tlog.Hash, error) {
		var list []tlog.Hash
		for _, at := range indexes {
			list = append(list, hashes[at])
		}
		return list, nil
	}
	for at := int64(0); at < size; at++ {
		more, err := tlog.StoredHashes(at, entry(at), tlog.HashReaderFunc(read))
		must(err)
		hashes = append(hashes, more...)
	}
	return read
}

func printVectors() {
	var v vectors
	seed := func(letter string) []byte { return []byte(strings.Repeat(letter, 32)) }
	logSigner, logKey := signer(origin, 1, seed("L"))
	witnessSigner, witnessKey := signer(witnessName, 4, seed("W"))
	v.Keys.LogSeed, v.Keys.Log = hex.EncodeToString(seed("L")), logKey
	v.Keys.WitnessSeed, v.Keys.Witness = hex.EncodeToString(seed("W")), witnessKey
	for _, size := range sizes {
		v.Trees = append(v.Trees, makeTree(size))
	}
	reader := stored(600)
	root, err := tlog.TreeHash(600, reader)
	must(err)
	ours, err := note.NewSigner(logSigner)
	must(err)
	theirs, err := formats.NewSignerForCosignatureV1(witnessSigner)
	must(err)
	text := fmt.Sprintf("%s\n%d\n%s\n", origin, 600, base64.StdEncoding.EncodeToString(root[:]))
	checkpoint, err := note.Sign(&note.Note{Text: text}, ours, theirs)
	must(err)
	record, err := tlog.ProveRecord(600, 123, reader)
	must(err)
	file := proofs.TLogProof{Index: 123, Checkpoint: checkpoint, ExtraData: []byte("what opens the entry")}
	for _, hash := range record {
		file.Hashes = append(file.Hashes, hash)
	}
	v.ProofFile = string(file.Marshal())
	v.Policy = fmt.Sprintf("log %s\nwitness accountant %s https://accountant.example/\nquorum accountant\n", logKey, witnessKey)
	out, err := json.MarshalIndent(v, "", "  ")
	must(err)
	fmt.Println(string(out))
}

func makeTree(size int64) tree {
	reader := stored(size)
	root, err := tlog.TreeHash(size, reader)
	must(err)
	t := tree{Size: size, Root: root.String(), Tiles: map[string]string{}}
	for _, at := range []int64{0, size / 3, size - 1} {
		record, err := tlog.ProveRecord(size, at, reader)
		must(err)
		t.Inclusion = append(t.Inclusion, path{at, texts(record)})
		beginning, err := tlog.ProveTree(size, at+1, reader)
		must(err)
		t.Consistency = append(t.Consistency, path{at + 1, texts(beginning)})
	}
	for _, tile := range tlog.NewTiles(8, 0, size) {
		data, err := tlog.ReadTileData(tile, reader)
		must(err)
		hash := sha256.Sum256(data)
		// tlog writes the height of its tiles in the path; the specification has one height only.
		t.Tiles[strings.Replace(tile.Path(), "tile/8/", "tile/", 1)] = hex.EncodeToString(hash[:])
	}
	return t
}

func checkVectors(name string) {
	file, err := os.ReadFile(name)
	must(err)
	var v vectors
	must(json.Unmarshal(file, &v))
	roots := map[int64][]byte{0: rfc6962.DefaultHasher.EmptyRoot()}
	for size := int64(1); size <= 600; size++ {
		root, err := tlog.TreeHash(size, stored(size))
		must(err)
		roots[size] = root[:]
	}
	hasher := rfc6962.New(crypto.SHA256)
	for _, t := range v.Trees {
		for _, p := range t.Inclusion {
			leaf := hasher.HashLeaf(entry(p.At))
			must(proof.VerifyInclusion(hasher, uint64(p.At), uint64(t.Size), leaf, hashes(p.Proof), roots[t.Size]))
		}
		for _, p := range t.Consistency {
			must(proof.VerifyConsistency(hasher, uint64(p.At), uint64(t.Size), hashes(p.Proof), roots[p.At], roots[t.Size]))
		}
		if fmt.Sprint(makeTree(t.Size).Tiles) != fmt.Sprint(t.Tiles) || makeTree(t.Size).Root != t.Root {
			log.Fatalf("tree of %d: other tiles or another root", t.Size)
		}
	}
	var told proofs.TLogProof
	must(told.Unmarshal([]byte(v.ProofFile)))
	logVerifier, err := note.NewVerifier(v.Keys.Log)
	must(err)
	witnessVerifier, err := formats.NewVerifierForCosignatureV1(v.Keys.Witness)
	must(err)
	opened, err := note.Open(told.Checkpoint, note.VerifierList(logVerifier, witnessVerifier))
	must(err)
	if len(opened.Sigs) != 2 {
		log.Fatalf("%d signatures hold", len(opened.Sigs))
	}
	head, err := tlog.ParseTree([]byte("go.sum database tree\n" + strings.SplitN(opened.Text, "\n", 2)[1]))
	must(err)
	var list [][]byte
	for _, hash := range told.Hashes {
		list = append(list, hash[:])
	}
	leaf := hasher.HashLeaf(entry(int64(told.Index)))
	must(proof.VerifyInclusion(hasher, told.Index, uint64(head.N), leaf, list, head.Hash[:]))
	group, err := witness.ParsePolicy([]byte(v.Policy))
	must(err)
	if !group.Satisfied(told.Checkpoint) {
		log.Fatal("the policy is not satisfied")
	}
}

// signer gives the secret and the public key as text.
func signer(name string, algorithm byte, seed []byte) (string, string) {
	public := ed25519.NewKeyFromSeed(seed).Public().(ed25519.PublicKey)
	typed := append([]byte{algorithm}, public...)
	hash := sha256.Sum256(append([]byte(name+"\n"), typed...))
	id := hex.EncodeToString(hash[:4])
	base64Of := base64.StdEncoding.EncodeToString
	secret := fmt.Sprintf("PRIVATE+KEY+%s+%s+%s", name, id, base64Of(append([]byte{algorithm}, seed...)))
	return secret, fmt.Sprintf("%s+%s+%s", name, id, base64Of(typed))
}

func texts[T ~[]tlog.Hash](list T) []string {
	out := []string{}
	for _, hash := range list {
		out = append(out, hash.String())
	}
	return out
}

func hashes(list []string) [][]byte {
	out := [][]byte{}
	for _, text := range list {
		hash, err := base64.StdEncoding.DecodeString(text)
		must(err)
		out = append(out, hash)
	}
	return out
}

func must(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
