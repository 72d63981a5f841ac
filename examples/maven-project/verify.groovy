String log = new File(basedir, 'build.log').text

assert log.contains('[ERROR] reports/weekly-2026-03-06.md:15:81 precision/vague-deadline')
assert log.contains('Commcheck found 1 error in 1 of 2 documents')
assert log.contains('BUILD FAILURE')
