String log = new File(basedir, 'build.log').text

assert log.contains('[INFO] precision/vague-deadline')
assert log.contains('[INFO] What it flags')
assert log.contains('BUILD SUCCESS')
