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
    <name>dynak::TauBar</name>
    <message numerus="yes">
        <source>Measured over %n sample(s); behind it the difference to the dense model</source>
        <translation>
            <numerusform>Measured over %n sample; behind it the difference to the dense model</numerusform>
            <numerusform>Measured over %n samples; behind it the difference to the dense model</numerusform>
        </translation>
    </message>
</context>
</TS>
