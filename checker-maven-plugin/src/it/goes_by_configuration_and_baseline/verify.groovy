String log = new File(basedir, 'build.log').text
String baseline = new File(basedir, 'commcheck-baseline.json').text

assert baseline.contains('{"path": "docs/figures.md", "rule": "precision/vague-deadline", "section": "')
assert !baseline.contains('archive')
assert log.contains('Wrote commcheck-baseline.json with 1 entry')
assert log.contains('nothing to mend in 1 document')
assert log.contains('tone/blame: off')
assert log.contains('# commcheck.yml:4')
assert !log.contains('BUILD FAILURE')
