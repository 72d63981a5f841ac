List<String> log = new File(basedir, 'build.log').readLines()

['status.md', 'service/docs/status.md', 'web/status.md', 'web/client/docs/status.md'].each { document ->
    assert log.count { it.contains("] $document:3:") } == 1: "$document is checked once, in its own module"
}
assert log.count { it.contains('Commcheck: 1 error in 1 document') } == 4
assert log.count { it.contains('Loaded the rulebase') } == 1
assert log.any { it.contains('BUILD SUCCESS') }
