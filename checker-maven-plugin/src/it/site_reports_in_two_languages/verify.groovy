/** The text of a page; the renderer writes what is not ASCII as numbers. */
String page(String path) {
    new File(basedir, path).getText('UTF-8')
            .replaceAll(/&#x([0-9a-f]+);/) { all, code -> new String(Character.toChars(Integer.parseInt(code, 16))) }
}

String english = page('target/site/en/commcheck.html')
assert english.contains('1 of 1 document has something to mend.')
assert english.contains('“ASAP” is not a deadline.')
assert english.contains('href="#rule-precision-vague-deadline"')
assert english.contains('id="rule-precision-vague-deadline"')
assert english.contains('href="commcheck-full.html"')
assert new File(basedir, 'target/site/en/commcheck-full.html').getText('UTF-8').contains('>ASAP</mark> &amp; soon&gt;.')

String module = page('service/target/site/zh_CN/commcheck.html')
assert module.contains('2 份文档中有 1 份需要修改。')
assert module.contains('“尽快”不是明确的期限。')
assert module.contains('docs/说明.md')
assert module.contains('3:4')

// The site in English tells of documents in Chinese in English.
String all = page('target/site/en/commcheck-aggregate.html')
assert all.contains('2 of 3 documents have something to mend.')
assert all.contains('“尽快” is not a deadline.')
assert all.contains('service/docs/说明.md')
assert all.indexOf('>Portal<') < all.indexOf('>Service<')
assert page('target/site/zh_CN/project-reports.html').contains('全部模块的沟通质量')

assert !new File(basedir, 'service/target/site/en/commcheck-aggregate.html').exists()
