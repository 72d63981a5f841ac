String log = new File(basedir, 'build.log').text

assert log.contains('Commcheck: nothing to mend in 1 document')
assert log.contains('BUILD SUCCESS')
assert new File(basedir, 'target/commcheck/commcheck.txt').isFile()
