String log = new File(basedir, 'build.log').getText('UTF-8')
List<String> runs = log.split('BUILD SUCCESS') as List

assert runs.size() == 8: 'seven builds, all of which pass'
assert runs[0].contains('docs/figures.md:3:31 precision/vague-deadline')
assert runs[1].contains('timeliness/overdue-action')
assert !runs[0].contains('timeliness/overdue-action'): 'judged by the day of the minutes, nothing is overdue'
assert !runs[2].contains('docs/figures.md')
assert runs[3].contains('nothing to mend in 2 documents')

List<String> files = new File(basedir, 'target/all').list().sort()
assert files == ['commcheck-checkstyle.xml', 'commcheck-github.txt', 'commcheck-gitlab.json', 'commcheck-junit.xml', 'commcheck.html',
        'commcheck.json', 'commcheck.sarif', 'commcheck.txt']
['commcheck.json', 'commcheck.sarif', 'commcheck-gitlab.json'].each {
    assert new groovy.json.JsonSlurper().parse(new File(basedir, "target/all/$it"), 'UTF-8')
}
assert new File(basedir, 'target/all/commcheck-github.txt').getText('UTF-8').contains('::error file=docs/figures.md,line=3')

assert runs[5].contains('Report: target/site/commcheck-full.html') || runs[5].contains('Report: target/reports/commcheck-full.html')
assert runs[6].contains('Number of errors in a module that are put up with.')
assert runs[6].contains('User property: commcheck.maxErrors')
