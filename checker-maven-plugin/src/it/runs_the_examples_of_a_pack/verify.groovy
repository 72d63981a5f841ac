String log = new File(basedir, 'build.log').getText('UTF-8')

assert log =~ /\d+ examples of .*META-INF.commcheck are as they say\./
assert log =~ /[1-9]\d* failures in the examples of .*wrong/
assert log.contains('weekend-deadline.md')
