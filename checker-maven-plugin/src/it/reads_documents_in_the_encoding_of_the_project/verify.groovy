String log = new File(basedir, 'build.log').text
String report = new File(basedir, 'target/commcheck/commcheck.json').getText('UTF-8')

assert log.contains('docs/figures.md:3:31 precision/vague-deadline')
assert log.contains('docs/figures.md: The file is no text in UTF-8, UTF-16, GB18030 or Big5 (byte 5, 0xE9)')
assert report.contains('is no text in UTF-8')
