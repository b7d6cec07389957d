<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>CostAccuracyAxes</name>
    <message>
        <source>cost, share of dense MACs (routers included)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost, %1 per sample (routers included)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured time, ms per sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss, nats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, difference to dense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, lower is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of MACs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MACs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>difference to dense</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exporters</name>
    <message>
        <source>Hugging Face folder with routers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partition and routers as HDF5 and JSON</source>
        <translation type="unfinished"></translation>
    </message>
</context>
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
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expert(s) a site</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the model and the data and names the sites to convert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which sites are converted: ids separated by commas, * and ? stand for any characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the model runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads to use; 0 is one a processor core.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures over some tokens which neurons rest, and which fire together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many tokens are looked at; 0 is all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a neuron counts as active: by its value not being zero, by a fixed threshold, by a share of the token&apos;s largest value; auto is nonzero for ReLU and relative for others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activity threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The threshold of the rules absolute and relative; auto uses it for activations without zeros.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory for router inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the FFN inputs is kept for fitting routers, over all sites.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>co-activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts how often each pair of neurons fires together; the co-activation partition needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed gives the same result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples in one forward pass; more is faster and takes more memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divides the neurons of each site into experts of equal size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How neurons are grouped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of experts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>experts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experts of each site; 0 where the size is given instead, or to choose about 64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expert size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neurons of each expert; 0 where their number is given instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restarts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Independent starts, of which the best is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit routers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains for each site a small network that predicts which experts a token needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the router predicts, and how it is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>router width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden units: wider predicts better and costs more; 0 chooses 8 to 128, about 6 % of the site&apos;s cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most steps of the optimiser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens in one step of the optimiser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first learning rate; it falls to 0 as half a cosine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decoupled weight decay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held-out share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the tokens that is measured on and never trained on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops after so many of 40 checks without improvement; 0 is never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens to fit on; 0 is all that the profile kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures quality and cost at many operating points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How experts are chosen from the router&apos;s scores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values of tau, mass or k to measure; empty chooses them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many values are chosen where none are given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>executor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the chosen experts are computed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most samples to measure on; 0 is all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens whose router scores are kept, so that any tau can be looked at at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the converted model for use elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hf: a Hugging Face folder; partition: experts and routers as HDF5 and JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of tau, mass or k.</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s parts as a tree, with their shapes, parameters and share of the multiply-accumulates of one sample; attention products have no weights of their own. A tick says that a site is converted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Router quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left: what the router predicts for an expert against the norm of the expert&apos;s output; on the dashed line it is right. Right: the share of a token&apos;s summed norm that the predicted best k experts cover, and that the true best k would. Measured on inputs that the router was not fitted on (D2DMoE, arXiv 2310.04361, section 3.3).</source>
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
    <message>
        <source>What the horizontal axis shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the vertical axis shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept points, and the point for a budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost: %1</source>
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
    <message>
        <source>Keep operating point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the point of the moment in the list beside the curve</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dynak::ModelView</name>
    <message>
        <source>Parts of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter parts by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts of the model, their parameters and their share of the work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs the model to be loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs a project, or a model and data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · MACs of a sample of %2 tokens</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dynak::NeuronFigure</name>
    <message>
        <source>Neurons of a site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>firing rate, share of tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean magnitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neurons by firing rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n neuron(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n always fire(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never fire(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>pre-activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 above %2</source>
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
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dynak::OutlineModel</name>
    <message>
        <source>%1: tick to convert it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
%2 of the MACs of a sample of %3 tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of MACs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MACs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>site</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dynak::PinList</name>
    <message>
        <source>Keep the point of the moment to compare it with others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click: go there. Double click or F2: rename. Delete: remove. Alt+↑ and Alt+↓: move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cheapest within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of dense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of the cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a number and press Return: τ moves to that measured point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A share in per cent is expected, such as 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No measured point is within %1 of dense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A share in per cent is expected, such as 50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No measured point costs less than %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 at %3 of the cost</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dynak::PinModel</name>
    <message>
        <source>remove a point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move a point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>predicted between measured points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rename a point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time</source>
        <translation type="unfinished"></translation>
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
    <name>dynak::RouterQualityFigure</name>
    <message>
        <source>Router quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>experts, k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of the norm covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the true best k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true norm of the expert&apos;s output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: predicted norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: router&apos;s score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>experts run, k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of the token&apos;s norm that the best k experts cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true best k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>router</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dynak::RouterQualityModel</name>
    <message>
        <source>Norm covered by the predicted best quarter of the experts, as share of what the true best cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rank correlation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of oracle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>router cost</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dynak::RouterQualityView</name>
    <message>
        <source>Routers by site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well each router knows beforehand which experts matter for a token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs the routers: they are fitted on the profile&apos;s inputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs a project, or a model and data.</source>
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
    <message>
        <source>A neuron counts as active when |a| is above it; the profile must run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count as active above %1</source>
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
    <message>
        <source>Close the options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dynak::StageOptions</name>
    <message>
        <source>%1
Default: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the default, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset %1</source>
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
    <message>
        <source>set %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep a point</source>
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
