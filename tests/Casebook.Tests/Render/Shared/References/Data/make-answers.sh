#!/bin/sh
# Makes the answers that the tests of reference styles and exports compare with. Needs Debian's pandoc,
# citation-style-language-styles and bibutils; the tests need none of them. Run it in this folder after the exports have changed:
# CASEBOOK_WRITE_EXPORTS=/path/to/exports makes the tests of exports write them there.
# The pandoc of Debian 12 does not read RIS, and its bibutils does not read PubMed's text form.
set -eu
styles=/usr/share/citation-style-language/styles
printf -- '---\nnocite: "@*"\n---\n' > all.md
for pair in nlm:vancouver ama:american-medical-association apa:apa harvard:harvard-cite-them-right chicago:chicago-author-date bmj:bmj \
    springer:springer-vancouver-brackets; do
  pandoc all.md --citeproc --bibliography works.json --csl "$styles/${pair#*:}.csl" -t plain --wrap=none > "pandoc-${pair%%:*}.txt"
done
rm all.md
# One citation on a line; then the list that pandoc sorts.
sed 's/$/\n/' alike-citations.txt | pandoc --citeproc --bibliography alike.json --csl "$styles/apa.csl" -t plain --wrap=none | sed '/^$/d' > pandoc-apa-alike.txt
pandoc exports/works.bib -f bibtex -t csljson > readback-bib.json
pandoc exports/works.json -f csljson -t csljson > readback-json.json
ris2xml -i unicode exports/works.ris 2> /dev/null | xml2bib -o unicode -nl > readback-ris-bibutils.bib
bib2xml -i unicode exports/works.bib 2> /dev/null | xml2bib -o unicode -nl > readback-bib-bibutils.bib
# Works with the fields that are seldom written: ISSN, both names of a journal, in press, days of access, article numbers, original titles, groups.
cd exchange
pandoc export.bib -f bibtex -t csljson > pandoc-bib.json
pandoc export.json -f csljson -t csljson > pandoc-json.json
for from in bib ris; do
  "${from}2xml" -i unicode "export.$from" > "$from.xml" 2> /dev/null
  xml2bib -o unicode -nl "$from.xml" > "bibutils-$from.bib" 2> /dev/null
  xml2ris -o unicode "$from.xml" > "bibutils-$from.ris" 2> /dev/null
  xml2end -o unicode "$from.xml" > "bibutils-$from.enw" 2> /dev/null
  rm "$from.xml"
done
