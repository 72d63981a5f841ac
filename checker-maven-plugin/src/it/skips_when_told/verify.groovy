String log = new File(basedir, 'build.log').text

assert log.contains('Commcheck is skipped (commcheck.skip)')
assert !log.contains('figures.md')
assert !new File(basedir, 'target/commcheck').exists()
