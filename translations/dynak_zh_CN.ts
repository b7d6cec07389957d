<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>OperatingPoint</name>
    <message>
        <source>anchored τ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mass %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>top-k %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dynamic-k, τ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dynamic-k, anchored τ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>top-k</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Perspectives</name>
    <message>
        <source>Explore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teach</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pipeline</name>
    <message>
        <source>not run yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProjectInfo</name>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>%1 parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 resting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expert(s) a site</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stages from a trained model to its cost-accuracy curve. A full mark is done, a half one runs, a ring waits, a dashed ring is out of date because something before it changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost and accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each point is the converted model measured at one τ: across, its multiply-accumulates as a share of the dense model&apos;s, routers included; upwards, its quality with the 95 % bootstrap interval over samples. An expert e runs when r_e ≥ τ · max r (D2DMoE, arXiv 2310.04361). Drag the handle to choose τ; what it shows while moving is interpolated, after release it is measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each layer, the distribution over tokens of the share of its neurons that are active. The tick is the median token, the line reaches from the 5 % to the 95 % token, and the number at the right is the share that rests for the median token.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dynak::CostAccuracyFigure</name>
    <message>
        <source>Cost and accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost, share of dense MACs (routers included)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within 1 % of dense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>99 % of dense at %1 of its cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, lower is better</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dynak::CostAccuracyView</name>
    <message>
        <source>What each operating point costs and how good it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs the sweep: the model is measured at a list of τ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs a project, or a model and data.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dynak::ErrorBar</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the message with its details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dynak::MainWindow</name>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open model folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a Hugging Face folder with the data to see it on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the project under another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the project and go to the start page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop what runs and leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the finest part of the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selection before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selection after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller τ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run more experts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger τ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run fewer experts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run every stage that is not done, up to the curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the stage that runs; what it finished is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange the views for this work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximise view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the view the whole window, or go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the current figure at twice its size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the numbers of the current figure, with a header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the current view shows, with its source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;igure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This view has no figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dynak projects (*.dynak)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open model folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data to see %1 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dynak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The results of this project are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing them again takes the same time again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the converted model at the current τ, and check what was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-check: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder to export to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2 of the cost</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dynak::OperatingPointModel</name>
    <message>
        <source>operating point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost, share of dense MACs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MACs per sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % interval, low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % interval, high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>experts per token and site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ms per sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of dense MACs (%2 per sample)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 (%3 … %4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 experts per token and site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 per sample, measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>over %n sample(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dynak::PipelineView</name>
    <message>
        <source>The steps from a model to its curve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs a project, or a model and data.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dynak::ProjectBar</name>
    <message>
        <source>Select nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dynak::ProjectRunner</name>
    <message>
        <source>%1: %2 (at most %3)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dynak::SparsityFigure</name>
    <message>
        <source>Sparsity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of neurons active per token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resting, median</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dynak::SparsityModel</name>
    <message>
        <source>site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resting share, median token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active share, median token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active share, 5 % token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active share, 95 % token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neurons that never fire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neurons that always fire</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dynak::SparsityView</name>
    <message>
        <source>%1 of neurons rest for the median token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which share of each layer&apos;s neurons works for a token, and which rests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs the profile: one pass over the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs a project, or a model and data.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dynak::StageCard</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dynak::StartPage</name>
    <message>
        <source>Drop a project, a model folder, or weights with their JSON here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>safetensors · Hugging Face folders · .dynak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See how sparse a Transformer is, turn it into experts, choose what it may cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a built-in model</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dynak::StudioSession</name>
    <message>
        <source>set τ to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dynak::TauBar</name>
    <message>
        <source>experts per token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost, share of dense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time per sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold τ as a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type τ between 0 (all experts) and 1 (only the strongest)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experts that run, mean over tokens and sites, of those there are at a site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiply-accumulates of a sample, routers included, as a share of the dense model&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured forward pass of one sample, and how many times faster than the dense model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all experts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Measured over %n sample(s); behind it the difference to the dense model</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dynak::TauSlider</name>
    <message>
        <source>Threshold τ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An expert runs when its predicted output norm is at least τ times the token&apos;s largest. Arrows step, Shift fine, [ and ] from anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dynak::ViewTitle</name>
    <message>
        <source>Double-click: give this view the whole window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
