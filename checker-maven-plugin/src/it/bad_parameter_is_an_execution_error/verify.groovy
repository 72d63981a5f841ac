String log = new File(basedir, 'build.log').text

assert log =~ /commcheck.failOn is .{1,3}critical.{1,3}; it must be one of error, warning, info, never/
assert log.contains('MojoExecutionException')
assert !log.contains('figures.md'): 'nothing is checked with half-understood parameters'
