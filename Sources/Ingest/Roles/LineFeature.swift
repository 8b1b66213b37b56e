/// What can be said of one line by looking at it and its neighbours. The weights of each are in `roleWeights`.
enum LineFeature: UInt8, CaseIterable {
    /// Holds of every line: how common a role is.
    case any
    // Characters that are not blank.
    case n4, n8, n14, n24, n42, n90, long
    // How it ends.
    case stop, ask, endComma, endColon, open, endBracket
    // What is inside it.
    case inStop, comma, semicolon, colonInside, twoParts, manyParts, parallel, allHan, latin, digitsOnly,
        noLetter, digitHeavy
    // How it begins.
    case dash, quoteStart, enumHan, enumDigit, bullet, noticeBullet, bracketStart, opening, news, asks
    // Forms of the newspaper.
    case bylineRole, bylineNames, surname, bylineMark, bracketNames, credit, creditTail, captionSign, source,
        jumpOn, jumpFrom
    case staff, sectionWord, folio, paperName, fact, slogan, noticeHead, field, org, dateOnly, cells, columns,
        note
    case columnSign, label, phone, inBrackets
    // Where it stands.
    case front, inner, pageTop, pageEnd, afterTop, verseGroup, evenGroup, group2, alone, wideGap1, wideGap2,
        indented
    case headFirst, headMiddle, headLast, shorterThanNext, longerThanNext, shorterThanLast, longerThanLast,
        evenWithNext, evenWithLast
    case nextOpening, nextNews, nextByline, nextLong, nextShort, nextCredit, nextDash, nextNames, nextTable,
        nextList, nextEnd
    case nextDate, nextCaption, nextColonHead
    case prevCut, noCut, prevShort, prevEndsNames, prevSource, prevColon, prevLong, prevCredit, prevOrg,
        prevTop, prevNames, repeated, inNotices
    case gap0, gap1, gap2
    case stanza, groupThenText, groupThenByline, groupAfterNames, timeStart, numberWord, twin, unopened,
        kickerEnd
    case next2Opening, next2Byline, next2Long, prev2Names, muchLonger, muchShorter, salutation, sign,
        longBefore2, circled, listRun, tableRun, endsQuestion, sameWords, prevHeadish
    case aheadOfFacts, sloganTop, relatedBefore, relatedAfter, couplet
    // What it shares with the text after and before it.
    case noneAfter, fewAfter, someAfter, manyAfter, noneBefore, fewBefore, someBefore, manyBefore, moreAfter,
        moreBefore
    // What the blank lines before a short line mean on its page.
    case tight0, tight1, tight2, parted0, parted1, parted2, spaced0, spaced1, spaced2
    // Whether it was joined from lines of a column, or was not where others were.
    case joined, unjoined
    // The same of the lines above and below it; a line by itself against the width of the column.
    case aboveJoined, belowJoined, underMeasure, fillsMeasure, overMeasure
    // ① and a sentence; the first line of a group of three or more; begins with the character that a neighbour begins with.
    case circledText, groupFirst, sameFirst
    // Its place among the lines of a head of two and of more, and what heads of two are like on its page.
    case twoFirst, twoSecond, moreFirst, moreSecond, moreLater
    case evenFirst, evenSecond, growingFirst, growingSecond, shrinkingFirst, shrinkingSecond, mixedFirst,
        mixedSecond
    // 法院：…
    case speaks, nextSpeaks
    // One of three lines or more that each begin with a label of their own; a label that a line near by has too.
    case fieldRun, turn
    // How much the text below a short line shares with the text above it.
    case topicNew, topicOne, topicFew, topicMore, topicSame
    // Its length against that of the sure headlines of its page.
    case farUnderUsual, underUsual, nearlyUsual, usual, overUsual, farOverUsual
    // Over verse of which every line has its mark, or hardly one has, as the title of a poem stands.
    case titleOfMarked, titleOfFree
    // What the text below a short line is like: words of notices, a telephone number, speech; who signs it.
    case noticeWord, noticeWords, noticeWordsMany, textPhone, textSpeech, textSigned, textNamed
    // Of lines that may be of one head: a figure in it, and what the lines right above and below it are like.
    case number, aboveNumber, belowNumber
    case aboveTwoParts, aboveComma, aboveColon, aboveAsk, aboveQuote, aboveKickerEnd, above4, above8, above14,
        above24, above42
    case belowTwoParts, belowComma, belowColon, belowAsk, belowQuote, belowKickerEnd, below4, below8, below14,
        below24, below42

    /// Its name in the table of weights.
    var name: String { "\(self)" }
}
