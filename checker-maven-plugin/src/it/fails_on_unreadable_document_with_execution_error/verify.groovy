String log = new File(basedir, 'build.log').text

assert log.contains('[ERROR] docs/lost.md')
assert log.contains('Commcheck could not check everything:')
assert log.contains('[ERROR] docs/figures.md:3:31 precision/vague-deadline'): 'the other documents are checked'
assert log.contains('MojoExecutionException')
