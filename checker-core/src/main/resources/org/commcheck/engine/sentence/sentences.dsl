# The sentences that rules in plain language are made of, in Drools' format for domain-specific languages.
#
# [when][] begins a sentence: what it is about, bound to $it. [when][scope] says in which documents. [when][Fact] says something of such a
# thing, [when][*] of all but documents and sections. [then][level] is what follows; [then][help] is added to it. Commcheck reads one
# sentence as scope, subject and what is said of it, each matched whole, and writes the right-hand sides below each other. The names in
# braces are checked before they are put in: {kind}, {title}, {field}, {word} and {list} stand in quotation marks, {number} is a whole
# number, {type} a document's type and {things} what can be counted.

# Subjects
[when][]{type}=$it : DocumentInfo( !template, {type} )
[when][]an action item=$it : ActionItem( open, $id : id )
[when][](行动项|待办事项|待办)=$it : ActionItem( open, $id : id )
[when][]a decision=$it : Decision()
[when][](决议|决定)=$it : Decision()
[when][]a risk=$it : Risk( !actual )
[when][]风险=$it : Risk( !actual )
[when][]an issue=$it : Risk( actual )
[when][]问题=$it : Risk( actual )
[when][]an open question=$it : OpenQuestion()
[when][](未决问题|待确认事项)=$it : OpenQuestion()
[when][]a section of kind {kind}=$it : DocumentSection( kind == {kind}, $order : order, $body : body )
[when][]{kind}章节=$it : DocumentSection( kind == {kind}, $order : order, $body : body )
[when][]a section titled {title}=$it : DocumentSection( Mention.same( text, {title} ), $order : order, $body : body )
[when][]标题为{title}的章节=$it : DocumentSection( Mention.same( text, {title} ), $order : order, $body : body )
[when][]a section=$it : DocumentSection( !sentence, $order : order, $body : body )
[when][]章节=$it : DocumentSection( !sentence, $order : order, $body : body )
[when][]a sentence=$it : Sentence( place != Sentence.Place.HEADING )
[when][]句子=$it : Sentence( place != Sentence.Place.HEADING )
[when][]a word of the list {list}=$it : TermMatch( list == {list}, !quoted )
[when][]{list}词表中的词=$it : TermMatch( list == {list}, !quoted )

# What can be counted
[when][things]action items=ActionItem( open )
[when][things](行动项|待办事项|待办)=ActionItem( open )
[when][things]attendees=Attendee( present )
[when][things](出席者|参会人员|参会人|与会者)=Attendee( present )
[when][things]decisions=Decision()
[when][things](决议|决定)=Decision()
[when][things]issues=Risk( actual )
[when][things]问题=Risk( actual )
[when][things]open questions=OpenQuestion()
[when][things](未决问题|待确认事项)=OpenQuestion()
[when][things]options=Option()
[when][things](方案|选项)=Option()
[when][things]risks=Risk( !actual )
[when][things]风险=Risk( !actual )
[when][things]sections=DocumentSection( !sentence )
[when][things]章节=DocumentSection( !sentence )
[when][things]sentences=Sentence( place != Sentence.Place.HEADING )
[when][things]句子=Sentence( place != Sentence.Place.HEADING )

# In which documents
[when][scope]in {type}=DocumentInfo( !template, {type} )
[when][scope]{type}(中的|里的|的)=DocumentInfo( !template, {type} )

# Documents
[when][DocumentInfo]has no section of kind {kind}=not DocumentSection( kind == {kind} )
[when][DocumentInfo]没有{kind}章节=not DocumentSection( kind == {kind} )
[when][DocumentInfo]has a section of kind {kind}=exists DocumentSection( kind == {kind} )
[when][DocumentInfo]有{kind}章节=exists DocumentSection( kind == {kind} )
[when][DocumentInfo]has no section titled {title}=not DocumentSection( Mention.same( text, {title} ) )
[when][DocumentInfo]没有标题为{title}的章节=not DocumentSection( Mention.same( text, {title} ) )
[when][DocumentInfo]has a section titled {title}=exists DocumentSection( Mention.same( text, {title} ) )
[when][DocumentInfo]有标题为{title}的章节=exists DocumentSection( Mention.same( text, {title} ) )
[when][DocumentInfo]has no field {field}=not Field( Mention.same( name, {field} ), filled )
[when][DocumentInfo]没有{field}字段=not Field( Mention.same( name, {field} ), filled )
[when][DocumentInfo]has a field {field}=exists Field( Mention.same( name, {field} ), filled )
[when][DocumentInfo]有{field}字段=exists Field( Mention.same( name, {field} ), filled )
[when][DocumentInfo]has no date=not DocumentDate()
[when][DocumentInfo]没有日期=not DocumentDate()
[when][DocumentInfo]has no {things}=not {things}
[when][DocumentInfo]没有{things}=not {things}
[when][DocumentInfo]has more than {number} {things}=Number( intValue > {number} ) from accumulate( $one : {things}, count( $one ) )
[when][DocumentInfo]的?{things}(超过|多于){number}(个|名|条|项|人)?=Number( intValue > {number} ) from accumulate( $one : {things}, count( $one ) )
[when][DocumentInfo]has fewer than {number} {things}=Number( intValue < {number} ) from accumulate( $one : {things}, count( $one ) )
[when][DocumentInfo]的?{things}(少于|不足){number}(个|名|条|项|人)?=Number( intValue < {number} ) from accumulate( $one : {things}, count( $one ) )
[when][DocumentInfo]has no word of the list {list}=not TermMatch( list == {list}, !quoted )
[when][DocumentInfo]没有{list}词表中的词=not TermMatch( list == {list}, !quoted )
[when][DocumentInfo]does not mention {word}=not Sentence( Mention.of( text, {word} ) )
[when][DocumentInfo](没有提到|未提到){word}=not Sentence( Mention.of( text, {word} ) )
[when][DocumentInfo]mentions {word}=exists Sentence( Mention.of( text, {word} ) )
[when][DocumentInfo](提到|提及){word}=exists Sentence( Mention.of( text, {word} ) )
[when][DocumentInfo]is longer than {number} words=Number( intValue > {number} ) from accumulate( Sentence( $size : size ), sum( $size ) )
[when][DocumentInfo](超过|长于){number}(字|个字)=Number( intValue > {number} ) from accumulate( Sentence( $size : size ), sum( $size ) )

# Action items
[when][ActionItem]has no owner=ActionItem( this == $it, !authored )\nnot Owner( itemId == $id, named )
[when][ActionItem]没有负责人=ActionItem( this == $it, !authored )\nnot Owner( itemId == $id, named )
[when][ActionItem]has more than {number} owners=Number( intValue > {number} ) from accumulate( $one : Owner( itemId == $id, named ), count( $one ) )
[when][ActionItem]的?负责人(超过|多于){number}(人|名|位|个)=Number( intValue > {number} ) from accumulate( $one : Owner( itemId == $id, named ), count( $one ) )
[when][ActionItem]has no deadline=not Deadline( itemId == $id )
[when][ActionItem]没有(期限|截止日期)=not Deadline( itemId == $id )
[when][ActionItem]has no exact deadline=not Deadline( itemId == $id, concrete )
[when][ActionItem]没有明确的?(期限|截止日期)=not Deadline( itemId == $id, concrete )
[when][ActionItem]is due more than {number} days ahead=DocumentDate( $day : date )\nexists Deadline( itemId == $id, date != null, date > $day.plusDays( {number} ) )
[when][ActionItem]的?(期限|截止日期)在{number}天(以后|之后|后)=DocumentDate( $day : date )\nexists Deadline( itemId == $id, date != null, date > $day.plusDays( {number} ) )
[when][ActionItem]is due within {number} days=DocumentDate( $day : date )\nexists Deadline( itemId == $id, date != null, date >= $day, date <= $day.plusDays( {number} ) )
[when][ActionItem]的?(期限|截止日期)在{number}天(以内|之内|内)=DocumentDate( $day : date )\nexists Deadline( itemId == $id, date != null, date >= $day, date <= $day.plusDays( {number} ) )
[when][ActionItem]is due on a weekend=exists Deadline( itemId == $id, date != null, date.dayOfWeek.value > 5 )
[when][ActionItem]的?(期限|截止日期)在周末=exists Deadline( itemId == $id, date != null, date.dayOfWeek.value > 5 )
[when][ActionItem]has no priority=not ActionPriority( itemId == $id )
[when][ActionItem]没有优先级=not ActionPriority( itemId == $id )
[when][ActionItem]has a high priority=exists ActionPriority( itemId == $id, high )
[when][ActionItem]的?优先级高=exists ActionPriority( itemId == $id, high )
[when][ActionItem]has priority {word}=exists ActionPriority( itemId == $id, Mention.same( text, {word} ) )
[when][ActionItem]的?优先级(为|是){word}=exists ActionPriority( itemId == $id, Mention.same( text, {word} ) )

# Decisions, risks and issues, open questions
[when][Decision]has no owner=Decision( this == $it, !attributed )
[when][Decision]没有(负责人|决策人)=Decision( this == $it, !attributed )
[when][Decision]does not say what was decided=Decision( this == $it, !says )
[when][Decision]没有说明决定了什么=Decision( this == $it, !says )
[when][Risk]has no response=Risk( this == $it, !answered )
[when][Risk]没有(应对措施|应对)=Risk( this == $it, !answered )
[when][OpenQuestion]has no owner=OpenQuestion( this == $it, !assigned )
[when][OpenQuestion]没有负责人=OpenQuestion( this == $it, !assigned )
[when][OpenQuestion]has no deadline=OpenQuestion( this == $it, !dated )
[when][OpenQuestion]没有(期限|截止日期)=OpenQuestion( this == $it, !dated )

# Sections
[when][DocumentSection]is empty=DocumentSection( this == $it, empty() )
[when][DocumentSection](为空|是空的)=DocumentSection( this == $it, empty() )
[when][DocumentSection]is longer than {number} words=Number( intValue > {number} ) from accumulate( Sentence( range.start >= $body.start, range.end <= $body.end, $size : size ), sum( $size ) )
[when][DocumentSection](超过|长于){number}(字|个字)=Number( intValue > {number} ) from accumulate( Sentence( range.start >= $body.start, range.end <= $body.end, $size : size ), sum( $size ) )
[when][DocumentSection]stands before a section of kind {kind}=exists DocumentSection( kind == {kind}, order > $order )
[when][DocumentSection](在|位于){kind}章节之前=exists DocumentSection( kind == {kind}, order > $order )
[when][DocumentSection]stands after a section of kind {kind}=exists DocumentSection( kind == {kind}, order < $order )
[when][DocumentSection](在|位于){kind}章节之后=exists DocumentSection( kind == {kind}, order < $order )
[when][DocumentSection]mentions {word}=exists Sentence( range.start >= $body.start, range.end <= $body.end, Mention.of( text, {word} ) )
[when][DocumentSection](提到|提及){word}=exists Sentence( range.start >= $body.start, range.end <= $body.end, Mention.of( text, {word} ) )
[when][DocumentSection]does not mention {word}=not Sentence( range.start >= $body.start, range.end <= $body.end, Mention.of( text, {word} ) )
[when][DocumentSection](没有提到|未提到){word}=not Sentence( range.start >= $body.start, range.end <= $body.end, Mention.of( text, {word} ) )

# Sentences and words
[when][Sentence]is longer than {number} words=Sentence( this == $it, size > {number} )
[when][Sentence](超过|长于){number}(字|个字)=Sentence( this == $it, size > {number} )
[when][TermMatch]occurs=TermMatch( this == $it )
[when][TermMatch]出现=TermMatch( this == $it )

# All that has words of its own
[when][*]mentions {word}={fact}( this == $it, Mention.of( text, {word} ) )
[when][*](提到|提及){word}={fact}( this == $it, Mention.of( text, {word} ) )
[when][*]does not mention {word}={fact}( this == $it, !Mention.of( text, {word} ) )
[when][*](没有提到|未提到){word}={fact}( this == $it, !Mention.of( text, {word} ) )
[when][*]begins with {word}={fact}( this == $it, Mention.begins( text, {word} ) )
[when][*]以{word}开头={fact}( this == $it, Mention.begins( text, {word} ) )
[when][*]does not begin with {word}={fact}( this == $it, !Mention.begins( text, {word} ) )
[when][*](不以|没有以){word}开头={fact}( this == $it, !Mention.begins( text, {word} ) )

# What follows
[then][info]inform {message}=findings.report( drools.getRule(), $it.range(), {what} );
[then][info]提示{message}=findings.report( drools.getRule(), $it.range(), {what} );
[then][warning]warn {message}=findings.report( drools.getRule(), $it.range(), {what} );
[then][warning](提醒|警告){message}=findings.report( drools.getRule(), $it.range(), {what} );
[then][error]fail {message}=findings.report( drools.getRule(), $it.range(), {what} );
[then][error]报错{message}=findings.report( drools.getRule(), $it.range(), {what} );
[then][help]advise {message}=
[then][help]建议{message}=
