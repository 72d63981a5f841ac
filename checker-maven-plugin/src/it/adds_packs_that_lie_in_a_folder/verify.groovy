String log = new File(basedir, 'build.log').text

assert log.contains('[ERROR] minutes/2026-03-04.md:5:7 house/crowded-item')
assert log.contains('Commcheck found 1 error in 1 document')
assert log.contains('Work that more than two people have to do.')
assert log.contains('commcheck.packs is “rules/your-house”; it must be a folder or a jar with a pack.yml')
