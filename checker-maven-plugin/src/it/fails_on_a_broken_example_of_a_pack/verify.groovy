List<String> log = new File(basedir, 'build.log').readLines('UTF-8')

assert log.any { it.startsWith('[ERROR] ') && it.contains('crowded-item.md:6: the bad example is not as it says') }
assert log.contains('[ERROR]     12 | - ^ house/crowded-item "the old depot"')
assert log.contains('[ERROR]        | + ^ house/crowded-item "Close the old depot"')
assert log.any { it.contains('no bad example shows house/crowded-item') && it.startsWith('[WARNING]') }
assert log.any { it.contains('1 example or note of') && it.contains('must be seen to') }
assert log.any { it.endsWith('] BUILD FAILURE') }
