String log = new File(basedir, 'build.log').text
String place = 'docs/figures.md:3:31 precision/vague-deadline'

assert log.contains('[ERROR] ' + place)
assert log.contains('Commcheck found 1 error in 1 document:')
assert log.readLines().count { it.contains(place) } == 2: 'once when it is found, once in the message'
assert log.contains('Report: target/commcheck/commcheck.txt')
assert log.contains('Report: target/commcheck/commcheck.json')
assert log.contains('mvn commcheck:explain -Dcommcheck.rule=precision/vague-deadline')
assert log.contains('-Dcommcheck.skip')
assert log.contains('BUILD FAILURE')
assert new File(basedir, 'target/commcheck/commcheck.txt').text.contains('ASAP')
assert new File(basedir, 'target/commcheck/commcheck.json').text =~ /"path" *: *"docs.figures.md"/
