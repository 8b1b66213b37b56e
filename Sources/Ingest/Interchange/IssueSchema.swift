/// The schema of the XML form: RELAX NG in XML syntax, from which reading, `banxin schema` and
/// `Documentation/issue.rng` are fed.
///
/// It is compiled in, so that a program that was copied alone reads XML too.
package let issueSchema = #"""
    <?xml version="1.0" encoding="UTF-8"?>
    <!-- The XML form of an issue, as the command parse prints it and the command export reads it. -->
    <grammar xmlns="http://relaxng.org/ns/structure/1.0" datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
      <start><ref name="issue"/></start>
      <define name="issue">
        <element name="issue">
          <attribute name="schema"><value>banxin/issue/1</value></attribute>
          <attribute name="language"/>
          <ref name="nameplate"/>
          <zeroOrMore><ref name="page"/></zeroOrMore>
          <zeroOrMore><ref name="repair"/></zeroOrMore>
          <zeroOrMore><ref name="unplaced"/></zeroOrMore>
        </element>
      </define>
      <define name="nameplate">
        <element name="nameplate">
          <element name="title"><text/></element>
          <optional><element name="titleLatin"><text/></element></optional>
          <optional><element name="date"><text/></element></optional>
          <optional><element name="weekday"><text/></element></optional>
          <optional><element name="lunarDate"><text/></element></optional>
          <optional><element name="number"><text/></element></optional>
          <optional><element name="cn"><text/></element></optional>
          <optional><element name="postalCode"><text/></element></optional>
          <optional><element name="issn"><text/></element></optional>
          <optional><element name="slogan"><text/></element></optional>
          <optional><element name="organ"><text/></element></optional>
          <optional><element name="publisher"><text/></element></optional>
          <optional><element name="website"><text/></element></optional>
          <optional><element name="pageCount"><data type="positiveInteger"/></element></optional>
          <zeroOrMore><element name="fact"><text/></element></zeroOrMore>
        </element>
      </define>
      <define name="page">
        <element name="page">
          <attribute name="number"><data type="positiveInteger"/></attribute>
          <attribute name="label"/>
          <optional><attribute name="section"/></optional>
          <optional><attribute name="dummy"><list><oneOrMore><data type="token"><param name="pattern">[A-Z]+</param></data></oneOrMore></list></attribute></optional>
          <zeroOrMore><element name="staff"><attribute name="role"/><text/></element></zeroOrMore>
          <zeroOrMore><element name="fact"><text/></element></zeroOrMore>
          <zeroOrMore><ref name="article"/></zeroOrMore>
        </element>
      </define>
      <define name="article">
        <element name="article">
          <attribute name="id"><data type="NCName"><param name="pattern">p[0-9]+-[A-Za-z0-9\-]+</param></data></attribute>
          <attribute name="kind"><choice><value>article</value><value>picture</value><value>notice</value></choice></attribute>
          <optional><attribute name="continuedOn"><data type="positiveInteger"/></attribute></optional>
          <optional><attribute name="continuedFrom"><data type="positiveInteger"/></attribute></optional>
          <optional><attribute name="rank"><choice><value>lead</value><value>major</value><value>ordinary</value><value>minor</value></choice></attribute></optional>
          <optional><attribute name="columns"><data type="positiveInteger"/></attribute></optional>
          <optional><attribute name="pictureColumns"><data type="positiveInteger"/></attribute></optional>
          <optional><element name="column"><text/></element></optional>
          <optional><element name="kicker"><text/></element></optional>
          <optional><element name="headline"><text/></element></optional>
          <optional><element name="deck"><text/></element></optional>
          <optional><element name="note"><text/></element></optional>
          <optional><element name="dateline"><text/></element></optional>
          <optional><element name="source"><text/></element></optional>
          <zeroOrMore>
            <element name="byline">
              <optional><attribute name="role"/></optional>
              <attribute name="position">
                <choice><value>dateline</value><value>head</value><value>end</value><value>endBrackets</value></choice>
              </attribute>
              <optional><attribute name="work"/></optional>
              <text/>
            </element>
          </zeroOrMore>
          <zeroOrMore><ref name="block"/></zeroOrMore>
        </element>
      </define>
      <define name="block">
        <choice>
          <element name="paragraph"><ref name="annotated"/></element>
          <element name="crosshead"><ref name="annotated"/></element>
          <element name="verse"><oneOrMore><element name="line"><ref name="annotated"/></element></oneOrMore></element>
          <element name="signature"><oneOrMore><element name="line"><ref name="annotated"/></element></oneOrMore></element>
          <element name="list"><oneOrMore><element name="item"><ref name="annotated"/></element></oneOrMore></element>
          <element name="table">
            <oneOrMore><element name="row"><oneOrMore><element name="cell"><ref name="annotated"/></element></oneOrMore></element></oneOrMore>
          </element>
          <element name="figure">
            <optional><attribute name="image"/></optional>
            <optional><attribute name="alt"/></optional>
            <optional><element name="caption"><text/></element></optional>
            <zeroOrMore>
              <element name="credit">
                <optional><attribute name="title"/></optional>
                <optional><attribute name="role"/></optional>
                <text/>
              </element>
            </zeroOrMore>
          </element>
        </choice>
      </define>
      <!-- Text, parts of which have a reading, dots, or lines of their own. -->
      <define name="annotated">
        <zeroOrMore>
          <choice>
            <text/>
            <element name="ruby"><attribute name="text"/><ref name="annotated"/></element>
            <element name="emphasis"><ref name="annotated"/></element>
            <element name="properNoun"><ref name="annotated"/></element>
            <element name="bookTitle"><ref name="annotated"/></element>
          </choice>
        </zeroOrMore>
      </define>
      <define name="repair">
        <element name="repair">
          <attribute name="code"/>
          <attribute name="line"><data type="nonNegativeInteger"/></attribute>
          <attribute name="column"><data type="nonNegativeInteger"/></attribute>
          <attribute name="before"/>
          <attribute name="after"/>
          <optional><attribute name="file"/></optional>
        </element>
      </define>
      <define name="unplaced">
        <element name="unplaced"><attribute name="line"><data type="nonNegativeInteger"/></attribute><optional><attribute name="file"/></optional><text/></element>
      </define>
    </grammar>

    """#
