<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ProjectInfo</name>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n site</numerusform>
            <numerusform>%n sites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n class(es)</source>
        <translation>
            <numerusform>%n class</numerusform>
            <numerusform>%n classes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>for the median token, mean of %n site(s)</source>
        <translation>
            <numerusform>for the median token, of %n site</numerusform>
            <numerusform>for the median token, mean of %n sites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n expert(s)</source>
        <translation>
            <numerusform>%1: %n expert</numerusform>
            <numerusform>%1: %n experts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n site</numerusform>
            <numerusform>%n sites</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n site</numerusform>
            <numerusform>%n sites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expert(s) a site</source>
        <translation>
            <numerusform>%n expert a site</numerusform>
            <numerusform>%n experts a site</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dynak::AnswerModel</name>
    <message numerus="yes">
        <source>Median forward pass of %n round(s) in which the two took turns; dense over converted</source>
        <translation>
            <numerusform>Forward pass of %n round in which the two took turns; dense over converted</numerusform>
            <numerusform>Median forward pass of %n rounds in which the two took turns; dense over converted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Median of %n text(s) that each wrote, in turns; dense over converted</source>
        <translation>
            <numerusform>Median of %n text that each wrote, in turns; dense over converted</numerusform>
            <numerusform>Median of %n texts that each wrote, in turns; dense over converted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dynak::ContinuationPanel</name>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dynak::FitFigure</name>
    <message numerus="yes">
        <source>%n site(s) stopped early</source>
        <translation>
            <numerusform>%n site stopped early</numerusform>
            <numerusform>%n sites stopped early</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dynak::LessonsView</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n solved</source>
        <translation>
            <numerusform>%n solved</numerusform>
            <numerusform>%n solved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dynak::NeuronFigure</name>
    <message numerus="yes">
        <source>%n neuron(s)</source>
        <translation>
            <numerusform>%n neuron</numerusform>
            <numerusform>%n neurons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n always fire(s)</source>
        <translation>
            <numerusform>%n always fires</numerusform>
            <numerusform>%n always fire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never fire(s)</source>
        <translation>
            <numerusform>%n never fires</numerusform>
            <numerusform>%n never fire</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dynak::OperatingPointModel</name>
    <message numerus="yes">
        <source>over %n sample(s)</source>
        <translation>
            <numerusform>over %n sample</numerusform>
            <numerusform>over %n samples</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dynak::PlaygroundView</name>
    <message numerus="yes">
        <source>They part after %n token(s), at τ %1.</source>
        <translation>
            <numerusform>They part after %n token, at τ %1.</numerusform>
            <numerusform>They part after %n tokens, at τ %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dynak::TauBar</name>
    <message numerus="yes">
        <source>Measured over %n sample(s); behind it the difference to the dense model</source>
        <translation>
            <numerusform>Measured over %n sample; behind it the difference to the dense model</numerusform>
            <numerusform>Measured over %n samples; behind it the difference to the dense model</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) differ</source>
        <translation>
            <numerusform>%n site differs</numerusform>
            <numerusform>%n sites differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dynak::TrainingView</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>accuracy %1 → %2 on %n held-out label(s)</source>
        <translation>
            <numerusform>accuracy %1 → %2 on %n held-out label</numerusform>
            <numerusform>accuracy %1 → %2 on %n held-out labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n site</numerusform>
            <numerusform>%n sites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stopped after %1 of %n site(s)</source>
        <translation>
            <numerusform>stopped after %1 of %n site</numerusform>
            <numerusform>stopped after %1 of %n sites</numerusform>
        </translation>
    </message>
</context>
</TS>
