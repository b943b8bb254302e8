<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AntennasPage</name>
    <message numerus="yes">
        <source>%Ln batch(es) merged</source>
        <translation>
            <numerusform>%Ln batch merged</numerusform>
            <numerusform>%Ln batches merged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln batch(es) wait for an earlier one.</source>
        <translation>
            <numerusform>%Ln batch waits for an earlier one.</numerusform>
            <numerusform>%Ln batches wait for an earlier one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) held.</source>
        <translation>
            <numerusform>%Ln entry held.</numerusform>
            <numerusform>%Ln entries held.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) in the mailbox.</source>
        <translation>
            <numerusform>%Ln file in the mailbox.</numerusform>
            <numerusform>%Ln files in the mailbox.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) refused.</source>
        <translation>
            <numerusform>%Ln file refused.</numerusform>
            <numerusform>%Ln files refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new entry(ies)</source>
        <translation>
            <numerusform>%Ln new entry</numerusform>
            <numerusform>%Ln new entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CounterBoard</name>
    <message numerus="yes">
        <source>%n visit(s) kept, not yet recorded</source>
        <translation>
            <numerusform>%n visit kept, not yet recorded</numerusform>
            <numerusform>%n visits kept, not yet recorded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayEndPage</name>
    <message numerus="yes">
        <source>%n person(s) met at outreach events</source>
        <translation>
            <numerusform>%n person met at outreach events</numerusform>
            <numerusform>%n people met at outreach events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned day(s) of the last two weeks without a word:</source>
        <translation>
            <numerusform>%n planned day of the last two weeks without a word:</numerusform>
            <numerusform>%n planned days of the last two weeks without a word:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) recorded</source>
        <translation>
            <numerusform>%n visit recorded</numerusform>
            <numerusform>%n visits recorded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visitor(s)</source>
        <translation>
            <numerusform>%n visitor</numerusform>
            <numerusform>%n visitors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message numerus="yes">
        <source>visitors
today</source>
        <translation>
            <numerusform>visitor
today</numerusform>
            <numerusform>visitors
today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plurals</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeasonChart</name>
    <message numerus="yes">
        <source>%Ln visitor(s)</source>
        <translation>
            <numerusform>%Ln visitor</numerusform>
            <numerusform>%Ln visitors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeasonPage</name>
    <message numerus="yes">
        <source>%Ln visitor(s)</source>
        <translation>
            <numerusform>%Ln visitor</numerusform>
            <numerusform>%Ln visitors</numerusform>
        </translation>
    </message>
</context>
</TS>
