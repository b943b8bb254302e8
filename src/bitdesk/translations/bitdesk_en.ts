<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Ages</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
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
            <numerusform>%Ln batch wait for an earlier one.</numerusform>
            <numerusform>%Ln batches wait for an earlier one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of the head office not received yet</source>
        <translation>
            <numerusform>%Ln change of the head office not received yet</numerusform>
            <numerusform>%Ln changes of the head office not received yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) held.</source>
        <translation>
            <numerusform>%Ln entry held.</numerusform>
            <numerusform>%Ln entry(ies) held.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) still expected</source>
        <translation>
            <numerusform>%Ln entry still expected</numerusform>
            <numerusform>%Ln entry(ies) still expected</numerusform>
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
            <numerusform>%Ln new entry(ies)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttentionCard</name>
    <message numerus="yes">
        <source>%Ln held entry(ies) (R)</source>
        <translation>
            <numerusform>%Ln held entry (R)</numerusform>
            <numerusform>%Ln held entry(ies) (R)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BookAtDayEnd</name>
    <message numerus="yes">
        <source>%n note(s) not read (F4)</source>
        <translation>
            <numerusform>%n note not read (F4)</numerusform>
            <numerusform>%n notes not read (F4)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosingsSection</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompactCounter</name>
    <message numerus="yes">
        <source>visitors today</source>
        <translation>
            <numerusform>visitors today</numerusform>
            <numerusform>visitors today</numerusform>
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
    <name>Counts</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of yours are late or to check.</source>
        <translation>
            <numerusform>%n of yours are late or to check.</numerusform>
            <numerusform>%n of yours are late or to check.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>late: %n day(s)</source>
        <translation>
            <numerusform>late: %n day</numerusform>
            <numerusform>late: %n days</numerusform>
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
    <name>DesksSection</name>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message numerus="yes">
        <source>visitors
today</source>
        <translation>
            <numerusform>visitors
today</numerusform>
            <numerusform>visitors
today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Liaison</name>
    <message numerus="yes">
        <source>%n note(s) are not read. Mark them all as read? That cannot be taken back.</source>
        <translation>
            <numerusform>%n note is not read. Mark it as read? That cannot be taken back.</numerusform>
            <numerusform>%n notes are not read. Mark them all as read? That cannot be taken back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrganisationPage</name>
    <message numerus="yes">
        <source>%Ln desk(s)</source>
        <translation>
            <numerusform>%Ln desk</numerusform>
            <numerusform>%Ln desks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message numerus="yes">
        <source>%n correction(s)</source>
        <translation>
            <numerusform>%n correction</numerusform>
            <numerusform>%n corrections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counted at the office’s other desks</source>
        <translation>
            <numerusform>%n counted at the office’s other desks</numerusform>
            <numerusform>%n counted at the office’s other desks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counted at this desk</source>
        <translation>
            <numerusform>%n counted at this desk</numerusform>
            <numerusform>%n counted at this desk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty hour(s)</source>
        <translation>
            <numerusform>%n empty hour</numerusform>
            <numerusform>%n empty hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n typed here from paper</source>
        <translation>
            <numerusform>%n typed here from paper</numerusform>
            <numerusform>%n typed here from paper</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visitor(s)</source>
        <translation>
            <numerusform>%n visitor</numerusform>
            <numerusform>%n visitors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visitor(s) typed here are not recorded yet: record them, or take them back (Ctrl+Z).</source>
        <translation>
            <numerusform>%n visitor typed here are not recorded yet: record them, or take them back (Ctrl+Z).</numerusform>
            <numerusform>%n visitors typed here are not recorded yet: record them, or take them back (Ctrl+Z).</numerusform>
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
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%Ln visitor(s) today</source>
        <translation>
            <numerusform>%Ln visitor today</numerusform>
            <numerusform>%Ln visitors today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitsPage</name>
    <message numerus="yes">
        <source>%Ln visit(s)</source>
        <translation>
            <numerusform>%Ln visit</numerusform>
            <numerusform>%Ln visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln visitor(s)</source>
        <translation>
            <numerusform>%Ln visitor</numerusform>
            <numerusform>%Ln visitors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
</TS>
