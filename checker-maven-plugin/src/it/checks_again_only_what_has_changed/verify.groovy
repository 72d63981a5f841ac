List<String> log = new File(basedir, 'build.log').readLines()

boolean rulesRan(String build) {
    new File(basedir, "classes-${build}.log").readLines().any { it.contains('org.drools.kiesession.session.StatefulKnowledgeSessionImpl ') }
}

assert rulesRan('first')
assert !rulesRan('second'): 'what has not changed is not judged again'
assert rulesRan('fourth'): 'without the cache everything is'

assert log.count { it.contains('docs/figures.md:3:31 precision/vague-deadline “ASAP” is not a deadline.') } == 3
assert log.count { it.contains('docs/figures.md:3:31 precision/vague-deadline “ASAP”不是明确的期限。') } == 1
assert log.count { it.contains('Commcheck: 1 error in 1 of 2 documents') } == 4
assert new File(basedir, 'target/commcheck-cache').list().length > 0
