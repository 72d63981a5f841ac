File wrong = new File(basedir, 'wrong')
wrong.mkdirs()
new File(basedir, 'src/main/resources/META-INF/commcheck').eachFile { file ->
    new File(wrong, file.name).setText(file.getText('UTF-8').replaceFirst(/(?m)^\^ house.*$/, ''), 'UTF-8')
}
