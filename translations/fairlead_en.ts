<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
<context>
    <name>BehindNumber</name>
    <message numerus="yes">
        <source>%Ln deal(s) of the trend: %1 to %2</source>
        <translation>
            <numerusform>%Ln deal of the trend: %1 to %2</numerusform>
            <numerusform>%Ln deals of the trend: %1 to %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) behind the funnel</source>
        <translation>
            <numerusform>%Ln deal behind the funnel</numerusform>
            <numerusform>%Ln deals behind the funnel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) of the funnel: %1</source>
        <translation>
            <numerusform>%Ln deal of the funnel: %1</numerusform>
            <numerusform>%Ln deals of the funnel: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) that need attention</source>
        <translation>
            <numerusform>%Ln deal that needs attention</numerusform>
            <numerusform>%Ln deals that need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) behind: %1</source>
        <translation>
            <numerusform>%Ln deal behind: %1</numerusform>
            <numerusform>%Ln deals behind: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) behind: %1</source>
        <translation>
            <numerusform>%Ln record behind: %1</numerusform>
            <numerusform>%Ln records behind: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardFace</name>
    <message numerus="yes">
        <source>%1: %Ln card(s)</source>
        <translation>
            <numerusform>%1: %Ln card</numerusform>
            <numerusform>%1: %Ln cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) without a chance are not weighted</source>
        <translation>
            <numerusform>%Ln deal without a chance are not weighted</numerusform>
            <numerusform>%Ln deals without a chance are not weighted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expected here: %Ln day(s)</source>
        <translation>
            <numerusform>Expected here: %Ln day</numerusform>
            <numerusform>Expected here: %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <comment>records on the board</comment>
        <translation>
            <numerusform>%Ln open</numerusform>
            <numerusform>%Ln open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <translation>
            <numerusform>%Ln card</numerusform>
            <numerusform>%Ln cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardLoader</name>
    <message numerus="yes">
        <source>Last contact %1, %Ln day(s) ago</source>
        <translation>
            <numerusform>Last contact %1, %Ln day ago</numerusform>
            <numerusform>Last contact %1, %Ln days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictActs</name>
    <message numerus="yes">
        <source>keep the later value in %Ln place(s)</source>
        <translation>
            <numerusform>keep the later value in %Ln place</numerusform>
            <numerusform>keep the later value in %Ln places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DemandRequest</name>
    <message numerus="yes">
        <source>%Ln new lead(s) for %1</source>
        <translation>
            <numerusform>%Ln new lead for %1</numerusform>
            <numerusform>%Ln new leads for %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new opportunity(s) for %1</source>
        <translation>
            <numerusform>%Ln new opportunity for %1</numerusform>
            <numerusform>%Ln new opportunities for %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterWording</name>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n days</source>
        <translation>
            <numerusform>last %n day</numerusform>
            <numerusform>last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next %n days</source>
        <translation>
            <numerusform>next %n day</numerusform>
            <numerusform>next %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s)</source>
        <translation>
            <numerusform>%n condition</numerusform>
            <numerusform>%n conditions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Freshness</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As of %1 · all %Ln people</source>
        <translation>
            <numerusform>As of %1 · %Ln person</numerusform>
            <numerusform>As of %1 · all %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As of %1 · %2 of %Ln people; %3</source>
        <translation>
            <numerusform>As of %1 · %2 of %Ln person; %3</numerusform>
            <numerusform>As of %1 · %2 of %Ln people; %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FunnelWords</name>
    <message numerus="yes">
        <source>%Ln open now</source>
        <translation>
            <numerusform>%Ln open now</numerusform>
            <numerusform>%Ln open now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>days from opened on to closed on, %Ln won deal(s)</source>
        <translation>
            <numerusform>days from opened on to closed on, %Ln won deal</numerusform>
            <numerusform>days from opened on to closed on, %Ln won deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open deal(s) have no chance and are not in it</source>
        <translation>
            <numerusform>%Ln open deal has no chance and is not in it</numerusform>
            <numerusform>%Ln open deals have no chance and are not in it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is the bottleneck: %2 of %Ln deal(s) moved on, the target is %3.</source>
        <translation>
            <numerusform>%1 is the bottleneck: %2 of %Ln deal moved on, the target is %3.</numerusform>
            <numerusform>%1 is the bottleneck: %2 of %Ln deals moved on, the target is %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is the bottleneck: %2 of %Ln deal(s) moved on.</source>
        <translation>
            <numerusform>%1 is the bottleneck: %2 of %Ln deal moved on.</numerusform>
            <numerusform>%1 is the bottleneck: %2 of %Ln deals moved on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open then</source>
        <translation>
            <numerusform>%Ln open then</numerusform>
            <numerusform>%Ln open then</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost here %Ln time(s).</source>
        <translation>
            <numerusform>Lost here once.</numerusform>
            <numerusform>Lost here %Ln times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HoursPaper</name>
    <message numerus="yes">
        <source>%Ln more below</source>
        <translation>
            <numerusform>%Ln more below</numerusform>
            <numerusform>%Ln more below</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListTotals</name>
    <message numerus="yes">
        <source>%Ln deal(s) without a chance are not in it</source>
        <translation>
            <numerusform>%Ln deal without a chance is not in it</numerusform>
            <numerusform>%Ln deals without a chance are not in it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoneyFacts</name>
    <message numerus="yes">
        <source>%Ln day(s) late</source>
        <translation>
            <numerusform>%Ln day late</numerusform>
            <numerusform>%Ln days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordKeyFacts</name>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>in %Ln day</numerusform>
            <numerusform>in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln day(s) late</source>
        <translation>
            <numerusform>%1, %Ln day late</numerusform>
            <numerusform>%1, %Ln days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s)</source>
        <translation>
            <numerusform>%Ln deal</numerusform>
            <numerusform>%Ln deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln year</numerusform>
            <numerusform>%Ln years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln year(s)</source>
        <translation>
            <numerusform>about %Ln year</numerusform>
            <numerusform>about %Ln years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln activities, of it %1 on the way; planned: what appointments and tasks said, beside what they took</source>
        <translation>
            <numerusform>%Ln activity, of it %1 on the way; planned: what appointments and tasks said, beside what they took</numerusform>
            <numerusform>%Ln activities, of it %1 on the way; planned: what appointments and tasks said, beside what they took</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordText</name>
    <message numerus="yes">
        <source>lies further back than the own company allows: %Ln day(s)</source>
        <translation>
            <numerusform>lies further back than the own company allows: %Ln day</numerusform>
            <numerusform>lies further back than the own company allows: %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsSections</name>
    <message numerus="yes">
        <source>%Ln minute(s) before</source>
        <translation>
            <numerusform>%Ln minute before</numerusform>
            <numerusform>%Ln minutes before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %Ln minute(s)</source>
        <translation>
            <numerusform>every minute</numerusform>
            <numerusform>every %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %Ln MB each</source>
        <translation>
            <numerusform>up to %Ln MB each</numerusform>
            <numerusform>up to %Ln MB each</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncDevices</name>
    <message numerus="yes">
        <source>%Ln batch(es) not there yet</source>
        <translation>
            <numerusform>%Ln batch not there yet</numerusform>
            <numerusform>%Ln batches not there yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no news for %Ln day(s)</source>
        <translation>
            <numerusform>no news for %Ln day</numerusform>
            <numerusform>no news for %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>clock %Ln min ahead</source>
        <translation>
            <numerusform>clock %Ln min ahead</numerusform>
            <numerusform>clock %Ln min ahead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>clock %Ln min behind</source>
        <translation>
            <numerusform>clock %Ln min behind</numerusform>
            <numerusform>clock %Ln min behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>clock %Ln h ahead</source>
        <translation>
            <numerusform>clock %Ln h ahead</numerusform>
            <numerusform>clock %Ln h ahead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>clock %Ln h behind</source>
        <translation>
            <numerusform>clock %Ln h behind</numerusform>
            <numerusform>clock %Ln h behind</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncText</name>
    <message numerus="yes">
        <source>%Ln change(s) wait</source>
        <translation>
            <numerusform>%Ln change waits</numerusform>
            <numerusform>%Ln changes wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of yours have not gone out yet.</source>
        <translation>
            <numerusform>%Ln change of yours has not gone out yet.</numerusform>
            <numerusform>%Ln changes of yours have not gone out yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clocks of this computer and the server are %Ln minute(s) apart</source>
        <translation>
            <numerusform>The clocks of this computer and the server are %Ln minute apart</numerusform>
            <numerusform>The clocks of this computer and the server are %Ln minutes apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to decide</source>
        <translation>
            <numerusform>%Ln to decide</numerusform>
            <numerusform>%Ln to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) were written twice and wait for a decision.</source>
        <translation>
            <numerusform>%Ln value was written twice and waits for a decision.</numerusform>
            <numerusform>%Ln values were written twice and wait for a decision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln change(s)?</source>
        <translation>
            <numerusform>Send %Ln change?</numerusform>
            <numerusform>Send %Ln changes?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer had not synced for %Ln day(s).</source>
        <translation>
            <numerusform>This computer had not synced for %Ln day.</numerusform>
            <numerusform>This computer had not synced for %Ln days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of yours wait to go out.</source>
        <translation>
            <numerusform>%Ln change of yours waits to go out.</numerusform>
            <numerusform>%Ln changes of yours wait to go out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaskActs</name>
    <message numerus="yes">
        <source>open %Ln task(s) again</source>
        <translation>
            <numerusform>open %Ln task again</numerusform>
            <numerusform>open %Ln tasks again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>finish %Ln task(s)</source>
        <translation>
            <numerusform>finish %Ln task</numerusform>
            <numerusform>finish %Ln tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>put %Ln task(s) off to %1</source>
        <translation>
            <numerusform>put %Ln task off to %1</numerusform>
            <numerusform>put %Ln tasks off to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineText</name>
    <message numerus="yes">
        <source>%1, %Ln day(s) late</source>
        <translation>
            <numerusform>%1, %Ln day late</numerusform>
            <numerusform>%1, %Ln days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln criterion(s) not met</source>
        <translation>
            <numerusform>%Ln criterion not met</numerusform>
            <numerusform>%Ln criteria not met</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrendWords</name>
    <message numerus="yes">
        <source>%Ln deal(s)</source>
        <translation>
            <numerusform>%Ln deal</numerusform>
            <numerusform>%Ln deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 won with %Ln deal(s).</source>
        <translation>
            <numerusform>%1 won with %Ln deal.</numerusform>
            <numerusform>%1 won with %Ln deals.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %Ln deal(s) that were won or lost were won.</source>
        <translation>
            <numerusform>%1 of the %Ln deal that were won or lost were won.</numerusform>
            <numerusform>%1 of the %Ln deals that were won or lost were won.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new deal(s).</source>
        <translation>
            <numerusform>%Ln new deal.</numerusform>
            <numerusform>%Ln new deals.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) stand open, worth %1.</source>
        <translation>
            <numerusform>%Ln deal stand open, worth %1.</numerusform>
            <numerusform>%Ln deals stand open, worth %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ui::AlertButton</name>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln unread</numerusform>
            <numerusform>%Ln unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ui::AlertCentre</name>
    <message numerus="yes">
        <source>%1, and %Ln more</source>
        <translation>
            <numerusform>%1, and %Ln more</numerusform>
            <numerusform>%1, and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ui::AlertPanel</name>
    <message numerus="yes">
        <source>Due now: %Ln</source>
        <translation>
            <numerusform>Due now: %Ln</numerusform>
            <numerusform>Due now: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ui::AlertPopup</name>
    <message numerus="yes">
        <source>Alerts: %Ln</source>
        <translation>
            <numerusform>Alerts: %Ln</numerusform>
            <numerusform>Alerts: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is due now. You are told of appointments %Ln minute(s) before they begin.</source>
        <translation>
            <numerusform>Nothing is due now. You are told of appointments %Ln minute before they begin.</numerusform>
            <numerusform>Nothing is due now. You are told of appointments %Ln minutes before they begin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ui::AlertRows</name>
    <message numerus="yes">
        <source>%Ln day(s) late</source>
        <translation>
            <numerusform>%Ln day late</numerusform>
            <numerusform>%Ln days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ui::AnomaliesPage</name>
    <message numerus="yes">
        <source>%Ln deal(s)</source>
        <translation>
            <numerusform>%Ln deal</numerusform>
            <numerusform>%Ln deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reason(s)</source>
        <translation>
            <numerusform>%Ln reason</numerusform>
            <numerusform>%Ln reasons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ui::BinPage</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>restore %Ln record(s)</source>
        <translation>
            <numerusform>restore %Ln record</numerusform>
            <numerusform>restore %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) could not be restored</source>
        <translation>
            <numerusform>%Ln record could not be restored</numerusform>
            <numerusform>%Ln records could not be restored</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ui::BoardActions</name>
    <message numerus="yes">
        <source>delete %Ln record(s)</source>
        <translation>
            <numerusform>delete %Ln record</numerusform>
            <numerusform>delete %Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ui::BoardModel</name>
    <message numerus="yes">
        <source>move %Ln card(s) to %1</source>
        <translation>
            <numerusform>move %Ln card to %1</numerusform>
            <numerusform>move %Ln cards to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ui::BulkEditDialog</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change %1 of %Ln record(s)</source>
        <translation>
            <numerusform>change %1 of %Ln record</numerusform>
            <numerusform>change %1 of %Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ui::CalendarGrid</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ui::CalendarMonth</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ui::CalendarPage</name>
    <message numerus="yes">
        <source>%Ln conflict(s): %1</source>
        <translation>
            <numerusform>%Ln conflict: %1</numerusform>
            <numerusform>%Ln conflicts: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ui::CallPage</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of those asked have not submitted since %1</source>
        <translation>
            <numerusform>%Ln person has not submitted since %1</numerusform>
            <numerusform>%Ln people have not submitted since %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ui::CareDialog</name>
    <message numerus="yes">
        <source>within %Ln day(s)</source>
        <translation>
            <numerusform>within %Ln day</numerusform>
            <numerusform>within %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln year</numerusform>
            <numerusform>%Ln years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>in %Ln day</numerusform>
            <numerusform>in %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ui::ChecklistPane</name>
    <message numerus="yes">
        <source>The way on is closed: %Ln required criterion(s) not met.</source>
        <translation>
            <numerusform>The way on is closed: %Ln required criterion is not met.</numerusform>
            <numerusform>The way on is closed: %Ln required criteria are not met.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ui::CloseDialog</name>
    <message numerus="yes">
        <source>%Ln deal(s) won: %1</source>
        <translation>
            <numerusform>%Ln deal won: %1</numerusform>
            <numerusform>%Ln deals won: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) lost</source>
        <translation>
            <numerusform>%Ln deal lost</numerusform>
            <numerusform>%Ln deals lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln receipt(s): %1</source>
        <translation>
            <numerusform>%Ln receipt: %1</numerusform>
            <numerusform>%Ln receipts: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ui::ClosedNote</name>
    <message numerus="yes">
        <source>%Ln record(s) came after: won %1, received %2.</source>
        <translation>
            <numerusform>%Ln record came after: won %1, received %2.</numerusform>
            <numerusform>%Ln records came after: won %1, received %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ui::ConflictsPage</name>
    <message numerus="yes">
        <source>%Ln to decide</source>
        <translation>
            <numerusform>%Ln to decide</numerusform>
            <numerusform>%Ln to decide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ui::DuplicatesPage</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ui::EndDialog</name>
    <message numerus="yes">
        <source>%Ln deal(s)</source>
        <translation>
            <numerusform>%Ln deal</numerusform>
            <numerusform>%Ln deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>move %Ln deal(s) to %1</source>
        <translation>
            <numerusform>move %Ln deal to %1</numerusform>
            <numerusform>move %Ln deals to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ui::FileIntake</name>
    <message numerus="yes">
        <source>attach %Ln file(s) to %1</source>
        <comment>record</comment>
        <translation>
            <numerusform>attach %Ln file to %1</numerusform>
            <numerusform>attach %Ln files to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ui::FileRoom</name>
    <message numerus="yes">
        <source>%Ln file(s) are not on the share yet. They come as soon as the computers that have them sync.</source>
        <translation>
            <numerusform>%Ln file is not on the share yet. It comes as soon as the computer that has it syncs.</numerusform>
            <numerusform>%Ln files are not on the share yet. They come as soon as the computers that have them sync.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) stay: they have not gone out yet, so these may be the only copies.</source>
        <translation>
            <numerusform>%Ln file stays: it has not gone out yet, so this may be the only copy.</numerusform>
            <numerusform>%Ln files stay: they have not gone out yet, so these may be the only copies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are on the share only now; %1 are free here</source>
        <translation>
            <numerusform>%Ln file is on the share only now; %1 are free here</numerusform>
            <numerusform>%Ln files are on the share only now; %1 are free here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ui::FileRoomSetting</name>
    <message numerus="yes">
        <source>%Ln file(s) here, %1</source>
        <translation>
            <numerusform>%Ln file here, %1</numerusform>
            <numerusform>%Ln files here, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on the share only, %1</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln on the share only, %1</numerusform>
            <numerusform>%Ln on the share only, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Files that came more than %Ln month(s) ago: %1</source>
        <translation>
            <numerusform>Files that came more than %Ln month ago: %1</numerusform>
            <numerusform>Files that came more than %Ln months ago: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ui::FilesPanel</name>
    <message numerus="yes">
        <source>Delete %Ln file(s)</source>
        <translation>
            <numerusform>Delete %Ln file</numerusform>
            <numerusform>Delete %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %Ln file(s)</source>
        <translation>
            <numerusform>delete %Ln file</numerusform>
            <numerusform>delete %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetch %Ln file(s) to this laptop</source>
        <translation>
            <numerusform>Fetch %Ln file to this laptop</numerusform>
            <numerusform>Fetch %Ln files to this laptop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Free the room of %Ln file(s) on this laptop</source>
        <translation>
            <numerusform>Free the room of %Ln file on this laptop</numerusform>
            <numerusform>Free the room of %Ln files on this laptop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>keep %Ln file(s) on all laptops</source>
        <translation>
            <numerusform>keep %Ln file on all laptops</numerusform>
            <numerusform>keep %Ln files on all laptops</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>keep %Ln file(s) where they are opened</source>
        <translation>
            <numerusform>keep %Ln file where it is opened</numerusform>
            <numerusform>keep %Ln files where they are opened</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ui::FilterBar</name>
    <message numerus="yes">
        <source>Filter · %Ln</source>
        <translation>
            <numerusform>Filter · %Ln</numerusform>
            <numerusform>Filter · %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ui::FlagRulesSettings</name>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln time</numerusform>
            <numerusform>%Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stage(s)</source>
        <translation>
            <numerusform>%Ln stage</numerusform>
            <numerusform>%Ln stages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ui::FunnelPage</name>
    <message numerus="yes">
        <source>%Ln deal(s) came to their end without being seen in a stage (imports)</source>
        <translation>
            <numerusform>%Ln deal came to its end without being seen in a stage (imports)</numerusform>
            <numerusform>%Ln deals came to their end without being seen in a stage (imports)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ui::HelpBanner</name>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ui::ImportCheckStep</name>
    <message numerus="yes">
        <source>%1 of %Ln row(s) can come in. Nothing was written yet.</source>
        <translation>
            <numerusform>%1 of %Ln row can come in. Nothing was written yet.</numerusform>
            <numerusform>%1 of %Ln rows can come in. Nothing was written yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was to be changed by %Ln row(s).</source>
        <translation>
            <numerusform>Nothing was to be changed by %Ln row.</numerusform>
            <numerusform>Nothing was to be changed by %Ln rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln row(s) are in.</source>
        <translation>
            <numerusform>%1 of %Ln row is in.</numerusform>
            <numerusform>%1 of %Ln rows are in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone, except %Ln value(s) that others changed since.</source>
        <translation>
            <numerusform>Undone, except %Ln value that others changed since.</numerusform>
            <numerusform>Undone, except %Ln values that others changed since.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ui::ImportColumnsStep</name>
    <message numerus="yes">
        <source>%1 of %Ln column(s) go somewhere</source>
        <translation>
            <numerusform>%1 of %Ln column goes somewhere</numerusform>
            <numerusform>%1 of %Ln columns go somewhere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ui::ImportPage</name>
    <message numerus="yes">
        <source>%Ln row(s) of %1 are in</source>
        <translation>
            <numerusform>%Ln row of %1 is in</numerusform>
            <numerusform>%Ln rows of %1 are in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 · %Ln row(s)</source>
        <comment>file, encoding</comment>
        <translation>
            <numerusform>%1 · %2 · %Ln row</numerusform>
            <numerusform>%1 · %2 · %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln row(s)</source>
        <translation>
            <numerusform>Import %Ln row</numerusform>
            <numerusform>Import %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ui::ImportPreview</name>
    <message numerus="yes">
        <source>%Ln row(s) as in the file</source>
        <translation>
            <numerusform>%Ln row as in the file</numerusform>
            <numerusform>%Ln rows as in the file</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ui::ListActions</name>
    <message numerus="yes">
        <source>delete %Ln record(s)</source>
        <translation>
            <numerusform>delete %Ln record</numerusform>
            <numerusform>delete %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln record(s)</source>
        <translation>
            <numerusform>Delete %Ln record</numerusform>
            <numerusform>Delete %Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ui::ListCopy</name>
    <message numerus="yes">
        <source>The first %Ln row(s) are in the clipboard. Export takes all of them.</source>
        <translation>
            <numerusform>The first row is in the clipboard. Export takes all of them.</numerusform>
            <numerusform>The first %Ln rows are in the clipboard. Export takes all of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) by %1 are in the clipboard</source>
        <comment>rows, columns of cells</comment>
        <translation>
            <numerusform>%Ln row by %1 is in the clipboard</numerusform>
            <numerusform>%Ln rows by %1 are in the clipboard</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ui::ListExport</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are in %1</source>
        <translation>
            <numerusform>%Ln row is in %1</numerusform>
            <numerusform>%Ln rows are in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ui::ListPage</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln group</numerusform>
            <numerusform>%Ln groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln row(s)</source>
        <translation>
            <numerusform>%1 of %Ln row</numerusform>
            <numerusform>%1 of %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) attention</source>
        <translation>
            <numerusform>%Ln needs attention</numerusform>
            <numerusform>%Ln need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ui::MainWindow</name>
    <message numerus="yes">
        <source>%Ln piece(s) of news for you</source>
        <translation>
            <numerusform>%Ln piece of news for you</numerusform>
            <numerusform>%Ln pieces of news for you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ui::MasterTableModel</name>
    <message numerus="yes">
        <source>%Ln deal(s)</source>
        <translation>
            <numerusform>%Ln deal</numerusform>
            <numerusform>%Ln deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them without an amount</source>
        <translation>
            <numerusform>%Ln of them without an amount</numerusform>
            <numerusform>%Ln of them without an amount</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them without a chance: not in the weighted sum</source>
        <translation>
            <numerusform>%Ln of them without a chance: not in the weighted sum</numerusform>
            <numerusform>%Ln of them without a chance: not in the weighted sum</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ui::MeetingPage</name>
    <message numerus="yes">
        <source>%Ln further deal(s) of the list are left out</source>
        <translation>
            <numerusform>%Ln further deal of the list is left out</numerusform>
            <numerusform>%Ln further deals of the list are left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ui::MoveDialog</name>
    <message numerus="yes">
        <source>%Ln deal(s)</source>
        <translation>
            <numerusform>%Ln deal</numerusform>
            <numerusform>%Ln deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>move %Ln deal(s) to %1</source>
        <translation>
            <numerusform>move %Ln deal to %1</numerusform>
            <numerusform>move %Ln deals to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ui::NearPanel</name>
    <message numerus="yes">
        <source>%1, %Ln row(s), first in line %2</source>
        <translation>
            <numerusform>%1, %Ln row, first in line %2</numerusform>
            <numerusform>%1, %Ln rows, first in line %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ui::OpenDealsPanel</name>
    <message numerus="yes">
        <source>%Ln of them without an amount</source>
        <translation>
            <numerusform>%Ln of them without an amount</numerusform>
            <numerusform>%Ln of them without an amount</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ui::PaletteController</name>
    <message numerus="yes">
        <source>%Ln result(s) in %1 ms</source>
        <translation>
            <numerusform>%Ln result in %1 ms</numerusform>
            <numerusform>%Ln results in %1 ms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ui::PasteDialog</name>
    <message numerus="yes">
        <source>%Ln line(s) from the clipboard</source>
        <translation>
            <numerusform>%Ln line from the clipboard</numerusform>
            <numerusform>%Ln lines from the clipboard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln line(s) below the last row as new records</source>
        <translation>
            <numerusform>Add %Ln line below the last row as a new record</numerusform>
            <numerusform>Add %Ln lines below the last row as new records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %Ln cell(s)</source>
        <translation>
            <numerusform>Paste %Ln cell</numerusform>
            <numerusform>Paste %Ln cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln record(s)</source>
        <translation>
            <numerusform>Add %Ln record</numerusform>
            <numerusform>Add %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) change</source>
        <translation>
            <numerusform>%Ln cell changes</numerusform>
            <numerusform>%Ln cells change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are new</source>
        <translation>
            <numerusform>%Ln record is new</numerusform>
            <numerusform>%Ln records are new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln say the same already</source>
        <translation>
            <numerusform>%Ln says the same already</numerusform>
            <numerusform>%Ln say the same already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refused</numerusform>
            <numerusform>%Ln refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) below the last row are left out</source>
        <translation>
            <numerusform>%Ln line below the last row is left out</numerusform>
            <numerusform>%Ln lines below the last row are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>paste %Ln cell(s)</source>
        <translation>
            <numerusform>paste %Ln cell</numerusform>
            <numerusform>paste %Ln cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>paste %Ln record(s)</source>
        <translation>
            <numerusform>paste %Ln record</numerusform>
            <numerusform>paste %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>empty %Ln cell(s)</source>
        <translation>
            <numerusform>empty %Ln cell</numerusform>
            <numerusform>empty %Ln cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ui::PipelinesPage</name>
    <message numerus="yes">
        <source>%Ln deal(s) stand in %1: it was not deleted.</source>
        <translation>
            <numerusform>%Ln deal stands in %1: it was not deleted.</numerusform>
            <numerusform>%Ln deals stand in %1: it was not deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) are in %1: it was not deleted.</source>
        <translation>
            <numerusform>%Ln deal is in %1: it was not deleted.</numerusform>
            <numerusform>%Ln deals are in %1: it was not deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ui::PlanPage</name>
    <message numerus="yes">
        <source>%Ln quota(s)</source>
        <translation>
            <numerusform>%Ln quota</numerusform>
            <numerusform>%Ln quotas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ui::PrintDialog</name>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ui::RangeFigures</name>
    <message numerus="yes">
        <source>%Ln cell(s)</source>
        <translation>
            <numerusform>%Ln cell</numerusform>
            <numerusform>%Ln cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ui::RankingBars</name>
    <message numerus="yes">
        <source>%Ln deal(s)</source>
        <translation>
            <numerusform>%Ln deal</numerusform>
            <numerusform>%Ln deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s)</source>
        <translation>
            <numerusform>%Ln invoice</numerusform>
            <numerusform>%Ln invoices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ui::RecordFacts</name>
    <message numerus="yes">
        <source>Show %Ln empty fact(s)</source>
        <translation>
            <numerusform>Show %Ln empty fact</numerusform>
            <numerusform>Show %Ln empty facts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln empty or hidden fact(s)</source>
        <translation>
            <numerusform>Show %Ln empty or hidden fact</numerusform>
            <numerusform>Show %Ln empty or hidden facts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ui::RecordNews</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ui::RefusedPanel</name>
    <message numerus="yes">
        <source>%Ln row(s), the first cells shown</source>
        <translation>
            <numerusform>%Ln row, the first cells shown</numerusform>
            <numerusform>%Ln rows, the first cells shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ui::RejectDialog</name>
    <message numerus="yes">
        <source>%Ln lead(s)</source>
        <translation>
            <numerusform>%Ln lead</numerusform>
            <numerusform>%Ln leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reject %Ln lead(s)</source>
        <translation>
            <numerusform>reject %Ln lead</numerusform>
            <numerusform>reject %Ln leads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ui::RelatedPanel</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ui::ReportPage</name>
    <message numerus="yes">
        <source>%Ln earlier period(s) are in the table only</source>
        <translation>
            <numerusform>%Ln earlier period is in the table only</numerusform>
            <numerusform>%Ln earlier periods are in the table only</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ui::Session</name>
    <message numerus="yes">
        <source>Undone, except %Ln value(s) that others changed since.</source>
        <translation>
            <numerusform>Undone, except %Ln value that others changed since.</numerusform>
            <numerusform>Undone, except %Ln values that others changed since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) moved on with criteria that are not met</source>
        <translation>
            <numerusform>%Ln deal moved on with criteria that are not met</numerusform>
            <numerusform>%Ln deals moved on with criteria that are not met</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ui::StartWindow</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open deal(s)</source>
        <translation>
            <numerusform>%Ln open deal</numerusform>
            <numerusform>%Ln open deals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ui::SyncExchanges</name>
    <message numerus="yes">
        <source>sent %Ln change(s)</source>
        <translation>
            <numerusform>sent %Ln change</numerusform>
            <numerusform>sent %Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>received %Ln change(s) from %1</source>
        <translation>
            <numerusform>received %Ln change from %1</numerusform>
            <numerusform>received %Ln changes from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln batch(es)</source>
        <translation>
            <numerusform>%Ln batch</numerusform>
            <numerusform>%Ln batches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ui::SyncFacts</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln min, or after a change</source>
        <translation>
            <numerusform>in %Ln min, or after a change</numerusform>
            <numerusform>in %Ln min, or after a change</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ui::SyncNotes</name>
    <message numerus="yes">
        <source>%Ln batch(es) of %1 are told of and not there yet. They come by themselves when the server shows them, or when that computer syncs again.</source>
        <translation>
            <numerusform>%Ln batch of %1 is told of and not there yet. It comes by itself when the server shows it, or when that computer syncs again.</numerusform>
            <numerusform>%Ln batches of %1 are told of and not there yet. They come by themselves when the server shows them, or when that computer syncs again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: last news %Ln day(s) ago. Ask for Fairlead to be opened there once.</source>
        <translation>
            <numerusform>%1: last news %Ln day ago. Ask for Fairlead to be opened there once.</numerusform>
            <numerusform>%1: last news %Ln days ago. Ask for Fairlead to be opened there once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the clock is %Ln minute(s) off. Its changes are ordered by the time of the share.</source>
        <translation>
            <numerusform>%1: the clock is %Ln minute off. Its changes are ordered by the time of the share.</numerusform>
            <numerusform>%1: the clock is %Ln minutes off. Its changes are ordered by the time of the share.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to look at</source>
        <translation>
            <numerusform>%Ln thing to look at</numerusform>
            <numerusform>%Ln things to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, tried %Ln time(s)</source>
        <comment>path of a file, why it cannot be read</comment>
        <translation>
            <numerusform>%1: %2, tried %Ln time</numerusform>
            <numerusform>%1: %2, tried %Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the clock is %Ln hour(s) off. Its changes are ordered by the time of the share.</source>
        <translation>
            <numerusform>%1: the clock is %Ln hour off. Its changes are ordered by the time of the share.</numerusform>
            <numerusform>%1: the clock is %Ln hours off. Its changes are ordered by the time of the share.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ui::SyncPage</name>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>%Ln minute ago</numerusform>
            <numerusform>%Ln minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By itself: every %Ln minute(s) and after a change</source>
        <translation>
            <numerusform>By itself: every %Ln minute and after a change</numerusform>
            <numerusform>By itself: every %Ln minutes and after a change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change(s)</source>
        <translation>
            <numerusform>change</numerusform>
            <numerusform>changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>conflict(s)</source>
        <translation>
            <numerusform>conflict</numerusform>
            <numerusform>conflicts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ui::TaskOutcomeDialog</name>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>%Ln task</numerusform>
            <numerusform>%Ln tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ui::TasksPage</name>
    <message numerus="yes">
        <source>%Ln day(s) late</source>
        <translation>
            <numerusform>%Ln day late</numerusform>
            <numerusform>%Ln days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ui::TileFigureBody</name>
    <message numerus="yes">
        <source>+ %Ln currencies</source>
        <translation>
            <numerusform>+ %Ln currency</numerusform>
            <numerusform>+ %Ln currencies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>median of %Ln won</source>
        <translation>
            <numerusform>median of %Ln won</numerusform>
            <numerusform>median of %Ln won</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s)</source>
        <translation>
            <numerusform>%Ln deal</numerusform>
            <numerusform>%Ln deals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ui::TileRowsBody</name>
    <message numerus="yes">
        <source>Appointments that are on and open tasks of the next %Ln day(s)</source>
        <translation>
            <numerusform>Appointments that are on and open tasks of the next day</numerusform>
            <numerusform>Appointments that are on and open tasks of the next %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ui::TileTrend</name>
    <message numerus="yes">
        <source>%Ln deal(s) without the day that counts are left out</source>
        <translation>
            <numerusform>%Ln deal without the day that counts are left out</numerusform>
            <numerusform>%Ln deals without the day that counts are left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ui::TodayPage</name>
    <message numerus="yes">
        <source>%Ln appointment(s)</source>
        <translation>
            <numerusform>%Ln appointment</numerusform>
            <numerusform>%Ln appointments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue task(s)</source>
        <translation>
            <numerusform>%Ln overdue task</numerusform>
            <numerusform>%Ln overdue tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) need attention</source>
        <translation>
            <numerusform>%Ln deal needs attention</numerusform>
            <numerusform>%Ln deals need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln d late</source>
        <translation>
            <numerusform>%Ln d late</numerusform>
            <numerusform>%Ln d late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ui::TrendPage</name>
    <message numerus="yes">
        <source>%Ln deal(s) without the day that counts are left out</source>
        <translation>
            <numerusform>%Ln deal without the day that counts are left out</numerusform>
            <numerusform>%Ln deals without the day that counts are left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ui::UndoList</name>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ui::WhatIf</name>
    <message numerus="yes">
        <source>apply the rehearsal of %Ln deal(s)</source>
        <translation>
            <numerusform>apply the rehearsal of %Ln deal</numerusform>
            <numerusform>apply the rehearsal of %Ln deals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ui::WhatIfPage</name>
    <message numerus="yes">
        <source>Apply %Ln change(s)</source>
        <translation>
            <numerusform>Apply %Ln change</numerusform>
            <numerusform>Apply %Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) stay in the rehearsal: they have changed meanwhile, or a rule forbids it.</source>
        <translation>
            <numerusform>%Ln deal stays in the rehearsal: it has changed meanwhile, or a rule forbids it.</numerusform>
            <numerusform>%Ln deals stay in the rehearsal: they have changed meanwhile, or a rule forbids it.</numerusform>
        </translation>
    </message>
</context>
</TS>
