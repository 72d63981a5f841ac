// The project fails just as docs/tutorial-house-rules.md says.
List<String> log = new File(basedir, 'build.log').readLines('UTF-8')
List<String> page = new File(tutorial).readLines('UTF-8')
List<String> said = page.subList(page.indexOf('$ mvn verify') + 1, page.size()).takeWhile { it != '```' } - '…'

assert said.size() > 3
said.each { line -> assert log.any { it.trim() == line }, line }
true
