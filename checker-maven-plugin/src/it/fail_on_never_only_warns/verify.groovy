String log = new File(basedir, 'build.log').text

assert log.contains('[WARNING] docs/figures.md:3:31 precision/vague-deadline')
assert log.contains('Commcheck: 1 error in 1 document')
assert !log.contains('[ERROR]')
assert log.contains('BUILD SUCCESS')
