String log = new File(basedir, 'build.log').text

assert log.contains('Commcheck: 2 errors in 2 documents')
assert log.contains('minutes/a.md:7:')
assert log.contains('reports/b.md:3:')
