<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>CoactivationView</name>
    <message>
        <source>lift</source>
        <translation>提升度</translation>
    </message>
    <message>
        <source>conditional share</source>
        <translation>条件比例</translation>
    </message>
    <message>
        <source>count</source>
        <translation>计数</translation>
    </message>
</context>
<context>
    <name>CostAccuracyAxes</name>
    <message>
        <source>cost, share of dense MACs (routers included)</source>
        <translation>成本：占稠密模型 MACs 的比例（含路由器）</translation>
    </message>
    <message>
        <source>cost, %1 per sample (routers included)</source>
        <translation>成本：每个样本 %1（含路由器）</translation>
    </message>
    <message>
        <source>measured time, ms per sample</source>
        <translation>实测时间，毫秒/样本</translation>
    </message>
    <message>
        <source>loss, nats</source>
        <translation>损失（奈特）</translation>
    </message>
    <message>
        <source>%1, difference to dense</source>
        <translation>%1，与稠密模型之差</translation>
    </message>
    <message>
        <source>%1, lower is better</source>
        <translation>%1，越低越好</translation>
    </message>
    <message>
        <source>share of MACs</source>
        <translation>MACs 占比</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>measured time</source>
        <translation>实测时间</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>difference to dense</source>
        <translation>与稠密模型之差</translation>
    </message>
</context>
<context>
    <name>Demos</name>
    <message>
        <source>Little stories</source>
        <translation>小故事</translation>
    </message>
    <message>
        <source>A language model of little stories in which verbs agree with their subject, days follow each other, sums are right and the end takes up the beginning.</source>
        <translation>一个小故事语言模型：动词与主语一致，日期前后相接，算式正确，结尾呼应开头。</translation>
    </message>
    <message>
        <source>Shapes</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>A vision Transformer that names one of ten drawn shapes, of any colour, size, turn and place, on a patterned background with specks.</source>
        <translation>一个视觉 Transformer：在带斑点的花纹背景上，识别任意颜色、大小、方向和位置的十种图形之一。</translation>
    </message>
</context>
<context>
    <name>Exporters</name>
    <message>
        <source>Hugging Face folder with routers</source>
        <translation>含路由器的 Hugging Face 文件夹</translation>
    </message>
    <message>
        <source>Partition and routers as HDF5 and JSON</source>
        <translation>划分和路由器（HDF5 与 JSON）</translation>
    </message>
</context>
<context>
    <name>FigureMenu</name>
    <message>
        <source>Save figure</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>复制数据</translation>
    </message>
    <message>
        <source>Save as %1…</source>
        <translation>另存为 %1…</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>Save the project first: the command reads its file</source>
        <translation>请先保存项目：该命令会读取项目文件</translation>
    </message>
</context>
<context>
    <name>Metric</name>
    <message>
        <source>accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>perplexity</source>
        <translation>困惑度</translation>
    </message>
    <message>
        <source>loss, nats</source>
        <translation>损失（奈特）</translation>
    </message>
    <message>
        <source>agreement with dense</source>
        <translation>与稠密模型的一致率</translation>
    </message>
    <message>
        <source>divergence from dense, nats</source>
        <translation>与稠密模型的散度（奈特）</translation>
    </message>
    <message>
        <source>cosine to dense</source>
        <translation>与稠密模型的余弦相似度</translation>
    </message>
</context>
<context>
    <name>OperatingPoint</name>
    <message>
        <source>anchored τ %1</source>
        <translation>锚定 τ %1</translation>
    </message>
    <message>
        <source>mass %1</source>
        <translation>累积份额 %1</translation>
    </message>
    <message>
        <source>top-k %1</source>
        <translation>top-k %1</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>稠密</translation>
    </message>
    <message>
        <source>dynamic-k, τ</source>
        <translation>动态 k，τ</translation>
    </message>
    <message>
        <source>dynamic-k, anchored τ</source>
        <translation>动态 k，锚定 τ</translation>
    </message>
    <message>
        <source>mass</source>
        <translation>累积份额</translation>
    </message>
    <message>
        <source>top-k</source>
        <translation>top-k</translation>
    </message>
</context>
<context>
    <name>Perspectives</name>
    <message>
        <source>Explore</source>
        <translation>探索</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>剖析</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>转换</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>教学</translation>
    </message>
</context>
<context>
    <name>Pipeline</name>
    <message>
        <source>not run yet</source>
        <translation>尚未运行</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
</context>
<context>
    <name>ProjectInfo</name>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n 个位点</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Selection</name>
    <message>
        <source>expert %1</source>
        <translation>专家 %1</translation>
    </message>
    <message>
        <source>neuron %1</source>
        <translation>神经元 %1</translation>
    </message>
    <message>
        <source>sample %1</source>
        <translation>样本 %1</translation>
    </message>
    <message>
        <source>token %1</source>
        <translation>词元 %1</translation>
    </message>
    <message>
        <source>point %1</source>
        <translation>工作点 %1</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>%1 parameters</source>
        <translation>%1 个参数</translation>
    </message>
    <message>
        <source>%1 resting</source>
        <translation>%1 静息</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 个词元</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n 个位点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expert(s) a site</source>
        <translation>
            <numerusform>每个位点 %n 个专家</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n 个工作点</numerusform>
        </translation>
    </message>
    <message>
        <source>Load</source>
        <translation>加载</translation>
    </message>
    <message>
        <source>Opens the model and the data and names the sites to convert.</source>
        <translation>打开模型和数据，并列出待转换的位点。</translation>
    </message>
    <message>
        <source>sites</source>
        <translation>位点</translation>
    </message>
    <message>
        <source>Which sites are converted: ids separated by commas, * and ? stand for any characters.</source>
        <translation>要转换的位点：标识符以逗号分隔，* 和 ? 代表任意字符。</translation>
    </message>
    <message>
        <source>device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Where the model runs.</source>
        <translation>运行模型的设备。</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>线程数</translation>
    </message>
    <message>
        <source>Threads to use; 0 is one a processor core.</source>
        <translation>使用的线程数；0 表示每个处理器核心一个。</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>剖析</translation>
    </message>
    <message>
        <source>Measures over some tokens which neurons rest, and which fire together.</source>
        <translation>在一部分词元上测量哪些神经元静息、哪些共同激活。</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>词元数</translation>
    </message>
    <message>
        <source>How many tokens are looked at; 0 is all.</source>
        <translation>考察的词元数量；0 表示全部。</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>活跃判据</translation>
    </message>
    <message>
        <source>When a neuron counts as active: by its value not being zero, by a fixed threshold, by a share of the token&apos;s largest value; auto is nonzero for ReLU and relative for others.</source>
        <translation>判定神经元是否活跃的方式：nonzero 为值不等于零，absolute 为固定阈值，relative 为该词元最大值的一定比例；auto 对 ReLU 取 nonzero，其他取 relative。</translation>
    </message>
    <message>
        <source>activity threshold</source>
        <translation>活跃阈值</translation>
    </message>
    <message>
        <source>The threshold of the rules absolute and relative; auto uses it for activations without zeros.</source>
        <translation>absolute 和 relative 判据的阈值；auto 在激活值不含零时使用它。</translation>
    </message>
    <message>
        <source>memory for router inputs</source>
        <translation>路由器输入缓存</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>How much of the FFN inputs is kept for fitting routers, over all sites.</source>
        <translation>为训练路由器保留的 FFN 输入总量（所有位点合计）。</translation>
    </message>
    <message>
        <source>co-activation</source>
        <translation>共激活</translation>
    </message>
    <message>
        <source>Counts how often each pair of neurons fires together; the co-activation partition needs it.</source>
        <translation>统计每对神经元共同激活的次数；按共激活划分时需要。</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>The same seed gives the same result.</source>
        <translation>相同的种子得到相同的结果。</translation>
    </message>
    <message>
        <source>batch size</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Samples in one forward pass; more is faster and takes more memory.</source>
        <translation>一次前向传播的样本数；越多越快，但占用更多内存。</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>Divides the neurons of each site into experts of equal size.</source>
        <translation>将每个位点的神经元划分为大小相等的专家。</translation>
    </message>
    <message>
        <source>method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>How neurons are grouped.</source>
        <translation>神经元的分组方式。</translation>
    </message>
    <message>
        <source>number of experts</source>
        <translation>专家数量</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>个专家</translation>
    </message>
    <message>
        <source>Experts of each site; 0 where the size is given instead, or to choose about 64.</source>
        <translation>每个位点的专家数；若改为指定大小，或自动选取约 64 个，则填 0。</translation>
    </message>
    <message>
        <source>expert size</source>
        <translation>专家大小</translation>
    </message>
    <message>
        <source>neurons</source>
        <translation>个神经元</translation>
    </message>
    <message>
        <source>Neurons of each expert; 0 where their number is given instead.</source>
        <translation>每个专家的神经元数；若改为指定专家数量则填 0。</translation>
    </message>
    <message>
        <source>restarts</source>
        <translation>启动次数</translation>
    </message>
    <message>
        <source>Independent starts, of which the best is kept.</source>
        <translation>独立启动的次数，保留其中最好的一次。</translation>
    </message>
    <message>
        <source>Fit routers</source>
        <translation>训练路由器</translation>
    </message>
    <message>
        <source>Trains for each site a small network that predicts which experts a token needs.</source>
        <translation>为每个位点训练一个小网络，预测词元需要哪些专家。</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>What the router predicts, and how it is made.</source>
        <translation>路由器预测什么，以及如何得到。</translation>
    </message>
    <message>
        <source>router width</source>
        <translation>路由器宽度</translation>
    </message>
    <message>
        <source>units</source>
        <translation>个单元</translation>
    </message>
    <message>
        <source>Hidden units: wider predicts better and costs more; 0 chooses 8 to 128, about 6 % of the site&apos;s cost.</source>
        <translation>隐藏单元数：越宽预测越准，成本也越高；0 表示自动取 8 到 128，约占该位点成本的 6%。</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Most steps of the optimiser.</source>
        <translation>优化器的最大步数。</translation>
    </message>
    <message>
        <source>tokens a step</source>
        <translation>每步词元数</translation>
    </message>
    <message>
        <source>Tokens in one step of the optimiser.</source>
        <translation>优化器每一步使用的词元数。</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>The first learning rate; it falls to 0 as half a cosine.</source>
        <translation>初始学习率；按半个余弦周期降至 0。</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>Decoupled weight decay.</source>
        <translation>解耦权重衰减。</translation>
    </message>
    <message>
        <source>held-out share</source>
        <translation>留出比例</translation>
    </message>
    <message>
        <source>Share of the tokens that is measured on and never trained on.</source>
        <translation>只用于评估、不参与训练的词元比例。</translation>
    </message>
    <message>
        <source>patience</source>
        <translation>耐心值</translation>
    </message>
    <message>
        <source>checks</source>
        <translation>次检查</translation>
    </message>
    <message>
        <source>Stops after so many of 40 checks without improvement; 0 is never.</source>
        <translation>共 40 次检查，连续这么多次无改进即停止；0 表示从不提前停止。</translation>
    </message>
    <message>
        <source>Tokens to fit on; 0 is all that the profile kept.</source>
        <translation>用于训练的词元数；0 表示剖析保留的全部词元。</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>Measures quality and cost at many operating points.</source>
        <translation>在多个工作点上测量质量和成本。</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>How experts are chosen from the router&apos;s scores.</source>
        <translation>如何根据路由器得分选择专家。</translation>
    </message>
    <message>
        <source>values</source>
        <translation>取值</translation>
    </message>
    <message>
        <source>The values of tau, mass or k to measure; empty chooses them.</source>
        <translation>要测量的 tau、mass 或 k 的取值；留空则自动选取。</translation>
    </message>
    <message>
        <source>points</source>
        <translation>个点</translation>
    </message>
    <message>
        <source>How many values are chosen where none are given.</source>
        <translation>未指定取值时自动选取的数量。</translation>
    </message>
    <message>
        <source>executor</source>
        <translation>执行方式</translation>
    </message>
    <message>
        <source>How the chosen experts are computed.</source>
        <translation>所选专家的计算方式。</translation>
    </message>
    <message>
        <source>Most samples to measure on; 0 is all.</source>
        <translation>最多用于测量的样本数；0 表示全部。</translation>
    </message>
    <message>
        <source>kept tokens</source>
        <translation>保留词元数</translation>
    </message>
    <message>
        <source>Tokens whose router scores are kept, so that any tau can be looked at at once.</source>
        <translation>保留其路由器得分的词元数，以便即时查看任意 tau。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Writes the converted model for use elsewhere.</source>
        <translation>写出转换后的模型，供其他程序使用。</translation>
    </message>
    <message>
        <source>format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>hf: a Hugging Face folder; partition: experts and routers as HDF5 and JSON.</source>
        <translation>hf：Hugging Face 文件夹；partition：专家和路由器（HDF5 与 JSON）。</translation>
    </message>
    <message>
        <source>value</source>
        <translation>取值</translation>
    </message>
    <message>
        <source>The value of tau, mass or k.</source>
        <translation>tau、mass 或 k 的取值。</translation>
    </message>
</context>
<context>
    <name>TokenSet</name>
    <message>
        <source>layer %1</source>
        <translation>第 %1 层</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>类别 %1</translation>
    </message>
    <message>
        <source>class token</source>
        <translation>类别词元</translation>
    </message>
    <message>
        <source>patch in row %1, column %2</source>
        <translation>第 %1 行第 %2 列的图块</translation>
    </message>
    <message>
        <source>space</source>
        <translation>空格</translation>
    </message>
</context>
<context>
    <name>ValueScale</name>
    <message>
        <source>%1 × chance</source>
        <translation>随机水平的 %1 倍</translation>
    </message>
    <message>
        <source>of tokens have both, square-root scale</source>
        <translation>两者共同激活的词元比例，平方根刻度</translation>
    </message>
    <message>
        <source>of the row&apos;s tokens, square-root scale</source>
        <translation>占行神经元词元的比例，平方根刻度</translation>
    </message>
    <message>
        <source>× chance, logarithmic</source>
        <translation>× 随机水平，对数刻度</translation>
    </message>
    <message>
        <source>share of tokens</source>
        <translation>词元比例</translation>
    </message>
    <message>
        <source>share of the first&apos;s tokens</source>
        <translation>占第一个神经元词元的比例</translation>
    </message>
    <message>
        <source>multiple of chance</source>
        <translation>随机水平的倍数</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Pipeline</source>
        <translation>流水线</translation>
    </message>
    <message>
        <source>The stages from a trained model to its cost-accuracy curve. A full mark is done, a half one runs, a ring waits, a dashed ring is out of date because something before it changed.</source>
        <translation>从训练好的模型到成本–准确率曲线的各个阶段。实心标记表示已完成，半实心表示运行中，圆环表示等待，虚线圆环表示因前面有改动而已过期。</translation>
    </message>
    <message>
        <source>Cost and accuracy</source>
        <translation>成本与准确率</translation>
    </message>
    <message>
        <source>Each point is the converted model measured at one τ: across, its multiply-accumulates as a share of the dense model&apos;s, routers included; upwards, its quality with the 95 % bootstrap interval over samples. An expert e runs when r_e ≥ τ · max r (D2DMoE, arXiv 2310.04361). Drag the handle to choose τ; what it shows while moving is interpolated, after release it is measured.</source>
        <translation>每个点是转换后的模型在某个 τ 下的测量结果：横轴为其乘加运算（MACs）占稠密模型的比例，含路由器；纵轴为质量及其在样本上的 95% 自助法置信区间。当 r_e ≥ τ · max r 时，专家 e 被执行（D2DMoE，arXiv 2310.04361）。拖动手柄可选择 τ；拖动时显示插值，松开后显示实测值。</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation>稀疏性</translation>
    </message>
    <message>
        <source>For each layer, the distribution over tokens of the share of its neurons that are active. The tick is the median token, the line reaches from the 5 % to the 95 % token, and the number at the right is the share that rests for the median token.</source>
        <translation>每一层中活跃神经元的比例在各词元上的分布。短划线表示中位词元，线段覆盖 5% 到 95% 分位的词元，右侧数字为中位词元下静息神经元的比例。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>The model&apos;s parts as a tree, with their shapes, parameters and share of the multiply-accumulates of one sample; attention products have no weights of their own. A tick says that a site is converted.</source>
        <translation>以树形显示模型的各个部件，及其形状、参数量和在单个样本乘加运算（MACs）中所占的比例；注意力乘积没有自己的权重。勾选表示转换该位点。</translation>
    </message>
    <message>
        <source>Router quality</source>
        <translation>路由器质量</translation>
    </message>
    <message>
        <source>Left: what the router predicts for an expert against the norm of the expert&apos;s output; on the dashed line it is right. Right: the share of a token&apos;s summed norm that the predicted best k experts cover, and that the true best k would. Measured on inputs that the router was not fitted on (D2DMoE, arXiv 2310.04361, section 3.3).</source>
        <translation>左图：路由器对专家的预测值与该专家输出范数的关系，落在虚线上即预测准确。右图：预测最优的 k 个专家所覆盖的词元总范数比例，以及真实最优的 k 个专家所能覆盖的比例。在未用于训练路由器的输入上测量（D2DMoE，arXiv 2310.04361，第 3.3 节）。</translation>
    </message>
    <message>
        <source>Experts per token</source>
        <translation>每词元专家数</translation>
    </message>
    <message>
        <source>How many experts each token or patch runs at the current τ: expert e runs when r_e ≥ τ · max r (D2DMoE, arXiv 2310.04361), counted in router scores that the sweep kept. The stronger the ground of a token, the more experts it runs; a picture is veiled where few run. Below, each column is a token and each row a layer, then how many tokens run how many experts.</source>
        <translation>每个词元或图块在当前 τ 下执行多少专家：当 r_e ≥ τ · max r 时执行专家 e（D2DMoE，arXiv 2310.04361），依据扫描保留的路由器得分统计。词元底色越深，执行的专家越多；图像中专家执行较少的区域会被遮淡。下方每列为一个词元，每行为一层；其下为执行不同专家数的词元数量分布。</translation>
    </message>
    <message>
        <source>Co-activation</source>
        <translation>共激活</translation>
    </message>
    <message>
        <source>Each point is a pair of neurons: its colour is how often both fire on the same token. Lift compares with chance: c·T / (f_i·f_j) for c common tokens of T, where the neurons alone fire on f_i and f_j. Bright blocks on the diagonal are experts whose neurons work together; that is what partitioning looks for (MoEfication, arXiv 2110.01786). Drag moves, the wheel zooms, 0 shows everything; arrows move the cross-hair. In the graph a node&apos;s area is the share of tokens that run the expert.</source>
        <translation>每个点代表一对神经元，颜色表示两者在同一词元上共同激活的频率。提升度与随机水平相比：c·T / (f_i·f_j)，其中 T 个词元中有 c 个使两者共同激活，两个神经元各自在 f_i 和 f_j 个词元上激活。对角线上的亮块是神经元协同工作的专家，这正是划分所要寻找的（MoEfication，arXiv 2110.01786）。拖动可平移，滚轮缩放，按 0 显示全部，方向键移动十字线。图中节点的面积表示执行该专家的词元比例。</translation>
    </message>
</context>
<context>
    <name>dynak::CoactivationFigure</name>
    <message>
        <source>Co-activation</source>
        <translation>共激活</translation>
    </message>
    <message>
        <source>Edges from</source>
        <translation>连边下限</translation>
    </message>
    <message>
        <source>Experts are joined that fire together at least this much more often than chance</source>
        <translation>连接共同激活频率至少达到随机水平这一倍数的专家</translation>
    </message>
    <message>
        <source>edges from %1</source>
        <translation>连边下限：%1</translation>
    </message>
    <message>
        <source>area: tokens that run it</source>
        <translation>面积：运行该专家的词元</translation>
    </message>
    <message>
        <source>area: its neurons&apos; firing rate</source>
        <translation>面积：其神经元的激活率</translation>
    </message>
    <message>
        <source>neuron %1: fires on %2 of tokens</source>
        <translation>神经元 %1：在 %2 的词元上激活</translation>
    </message>
    <message>
        <source>expert %1</source>
        <translation>专家 %1</translation>
    </message>
    <message>
        <source>neurons %1 and %2: together in %3 of tokens, %4</source>
        <translation>神经元 %1 和 %2：在 %3 的词元上共同激活，%4</translation>
    </message>
    <message>
        <source>neurons %1 and %2: at least one never fires</source>
        <translation>神经元 %1 和 %2：至少有一个从不激活</translation>
    </message>
    <message>
        <source> · %1 of the tokens of %2</source>
        <translation> · 占神经元 %2 词元的 %1</translation>
    </message>
    <message>
        <source>both in expert %1</source>
        <translation>同属专家 %1</translation>
    </message>
    <message>
        <source>experts %1 and %2</source>
        <translation>专家 %1 和 %2</translation>
    </message>
    <message>
        <source>%1 · %2 neurons · %3 tokens</source>
        <translation>%1 · %2 个神经元 · %3 个词元</translation>
    </message>
    <message>
        <source>part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>first</source>
        <translation>第一个</translation>
    </message>
    <message>
        <source>second</source>
        <translation>第二个</translation>
    </message>
    <message>
        <source>value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>multiple of chance</source>
        <translation>随机水平的倍数</translation>
    </message>
    <message>
        <source>share of co-activations inside experts</source>
        <translation>专家内部的共激活比例</translation>
    </message>
</context>
<context>
    <name>dynak::CoactivationView</name>
    <message>
        <source>order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>位点</translation>
    </message>
    <message>
        <source>The layer whose neurons are shown</source>
        <translation>显示其神经元的层</translation>
    </message>
    <message>
        <source>How the neurons are sorted</source>
        <translation>神经元的排序方式</translation>
    </message>
    <message>
        <source>What the colour of a pair of neurons tells: how much more often than chance they fire together, for which share of the row neuron&apos;s tokens, or for which share of all tokens</source>
        <translation>神经元对的颜色含义：共同激活比随机水平高多少倍、占行神经元词元的比例，或占全部词元的比例</translation>
    </message>
    <message>
        <source>experts of %1</source>
        <translation>%1 的专家</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>original</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>firing rate</source>
        <translation>激活率</translation>
    </message>
    <message>
        <source>Which neurons fire together, and how well the experts follow that.</source>
        <translation>哪些神经元共同激活，以及专家与之吻合的程度。</translation>
    </message>
    <message>
        <source>It needs a project, or a model and data.</source>
        <translation>需要一个项目，或模型和数据。</translation>
    </message>
    <message>
        <source>It needs a profile that counts co-activation: its options have that switched off.</source>
        <translation>需要统计共激活的剖析结果：当前剖析选项中已将其关闭。</translation>
    </message>
    <message>
        <source>It needs the profile: one pass over the data.</source>
        <translation>需要剖析结果：遍历一遍数据即可得到。</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
</context>
<context>
    <name>dynak::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
</context>
<context>
    <name>dynak::CostAccuracyFigure</name>
    <message>
        <source>Cost and accuracy</source>
        <translation>成本与准确率</translation>
    </message>
    <message>
        <source>within 1 % of dense</source>
        <translation>与稠密相差 1% 以内</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>稠密</translation>
    </message>
    <message>
        <source>99 % of dense at %1 of its cost</source>
        <translation>以 %1 的成本达到稠密质量的 99%</translation>
    </message>
</context>
<context>
    <name>dynak::CostAccuracyView</name>
    <message>
        <source>What each operating point costs and how good it is.</source>
        <translation>每个工作点的成本和质量。</translation>
    </message>
    <message>
        <source>It needs the sweep: the model is measured at a list of τ.</source>
        <translation>需要扫描结果：在一系列 τ 下测量模型。</translation>
    </message>
    <message>
        <source>It needs a project, or a model and data.</source>
        <translation>需要一个项目，或模型和数据。</translation>
    </message>
    <message>
        <source>What the horizontal axis shows</source>
        <translation>横轴显示的内容</translation>
    </message>
    <message>
        <source>What the vertical axis shows</source>
        <translation>纵轴显示的内容</translation>
    </message>
    <message>
        <source>points</source>
        <translation>工作点</translation>
    </message>
    <message>
        <source>Kept points, and the point for a budget</source>
        <translation>已保留的工作点，以及满足预算的工作点</translation>
    </message>
    <message>
        <source>cost: %1</source>
        <translation>成本：%1</translation>
    </message>
</context>
<context>
    <name>dynak::ErrorBar</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the message with its details</source>
        <translation>复制消息及其详细信息</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>dynak::ExpertModel</name>
    <message>
        <source>%1 · runs for %2 of tokens</source>
        <translation>%1 · 在 %2 的词元上执行</translation>
    </message>
    <message>
        <source>%1 · its neurons fire on %2 of tokens</source>
        <translation>%1 · 其神经元在 %2 的词元上激活</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>neurons</source>
        <translation>神经元数</translation>
    </message>
    <message>
        <source>share of tokens that run it</source>
        <translation>执行它的词元比例</translation>
    </message>
    <message>
        <source>mean firing rate of its neurons</source>
        <translation>其神经元的平均激活率</translation>
    </message>
    <message>
        <source>co-activation inside, multiple of chance</source>
        <translation>内部共激活，随机水平的倍数</translation>
    </message>
    <message>
        <source>nearest expert</source>
        <translation>最近的专家</translation>
    </message>
    <message>
        <source>co-activation with it, multiple of chance</source>
        <translation>与其共激活，随机水平的倍数</translation>
    </message>
</context>
<context>
    <name>dynak::Extremes</name>
    <message>
        <source>Dearest tokens</source>
        <translation>最费的词元</translation>
    </message>
    <message>
        <source>Cheapest tokens</source>
        <translation>最省的词元</translation>
    </message>
</context>
<context>
    <name>dynak::Gallery</name>
    <message>
        <source>Samples by experts run</source>
        <translation>按执行专家数排列的样本</translation>
    </message>
</context>
<context>
    <name>dynak::GalleryModel</name>
    <message>
        <source>dense says %1</source>
        <translation>稠密模型判为 %1</translation>
    </message>
    <message>
        <source>%1 experts a patch</source>
        <translation>每图块 %1 个专家</translation>
    </message>
</context>
<context>
    <name>dynak::MainWindow</name>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Open model folder…</source>
        <translation>打开模型文件夹…</translation>
    </message>
    <message>
        <source>Open a Hugging Face folder with the data to see it on</source>
        <translation>打开 Hugging Face 文件夹，并选择用于观察模型的数据</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>保存项目</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Save the project under another name</source>
        <translation>以其他名称保存项目</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>关闭项目</translation>
    </message>
    <message>
        <source>Close the project and go to the start page</source>
        <translation>关闭项目并返回起始页</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Stop what runs and leave</source>
        <translation>停止正在运行的任务并退出</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>撤销上一次更改</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation>重新执行该更改</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Select less</source>
        <translation>缩小选择</translation>
    </message>
    <message>
        <source>Drop the finest part of the selection</source>
        <translation>去掉选择中最细的一级</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>取消选择</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>清除选择</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>The selection before</source>
        <translation>上一个选择</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>The selection after</source>
        <translation>下一个选择</translation>
    </message>
    <message>
        <source>Smaller τ</source>
        <translation>减小 τ</translation>
    </message>
    <message>
        <source>Run more experts</source>
        <translation>执行更多专家</translation>
    </message>
    <message>
        <source>Larger τ</source>
        <translation>增大 τ</translation>
    </message>
    <message>
        <source>Run fewer experts</source>
        <translation>执行更少专家</translation>
    </message>
    <message>
        <source>Run all</source>
        <translation>全部运行</translation>
    </message>
    <message>
        <source>Run every stage that is not done, up to the curve</source>
        <translation>运行所有未完成的阶段，直到得到曲线</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop the stage that runs; what it finished is kept</source>
        <translation>停止正在运行的阶段；已完成的部分会保留</translation>
    </message>
    <message>
        <source>Run: %1</source>
        <translation>运行：%1</translation>
    </message>
    <message>
        <source>Arrange the views for this work</source>
        <translation>按此类工作排列视图</translation>
    </message>
    <message>
        <source>Maximise view</source>
        <translation>最大化视图</translation>
    </message>
    <message>
        <source>Give the view the whole window, or go back</source>
        <translation>让视图占满窗口，或恢复</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>窗口配色</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Copy the current figure at twice its size</source>
        <translation>以两倍尺寸复制当前图表</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>复制数据</translation>
    </message>
    <message>
        <source>Copy the numbers of the current figure, with a header</source>
        <translation>复制当前图表的数值，含表头</translation>
    </message>
    <message>
        <source>About this view</source>
        <translation>关于此视图</translation>
    </message>
    <message>
        <source>What the current view shows, with its source</source>
        <translation>当前视图显示的内容及其出处</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>阶段(&amp;S)</translation>
    </message>
    <message>
        <source>F&amp;igure</source>
        <translation>图表(&amp;I)</translation>
    </message>
    <message>
        <source>This view has no figure</source>
        <translation>此视图没有图表</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Dynak projects (*.dynak)</source>
        <translation>Dynak 项目 (*.dynak)</translation>
    </message>
    <message>
        <source>Save project</source>
        <translation>保存项目</translation>
    </message>
    <message>
        <source>Open model folder</source>
        <translation>打开模型文件夹</translation>
    </message>
    <message>
        <source>Data to see %1 on</source>
        <translation>用于 %1 的数据</translation>
    </message>
    <message>
        <source>Dynak</source>
        <translation>Dynak</translation>
    </message>
    <message>
        <source>The results of this project are not saved.</source>
        <translation>此项目的结果尚未保存。</translation>
    </message>
    <message>
        <source>Computing them again takes the same time again.</source>
        <translation>重新计算需要花费同样的时间。</translation>
    </message>
    <message>
        <source>Write the converted model at the current τ, and check what was written</source>
        <translation>按当前 τ 写出转换后的模型，并检查写出的内容</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>已导出到 %1。</translation>
    </message>
    <message>
        <source>Self-check: %1</source>
        <translation>自检：%1</translation>
    </message>
    <message>
        <source>Folder to export to</source>
        <translation>导出到的文件夹</translation>
    </message>
    <message>
        <source>Demos</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>%1 at %2 of the cost</source>
        <translation>%1（成本为 %2）</translation>
    </message>
    <message>
        <source>Keep operating point</source>
        <translation>保留工作点</translation>
    </message>
    <message>
        <source>Keep the point of the moment in the list beside the curve</source>
        <translation>将当前工作点保留到曲线旁的列表中</translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation>命令…</translation>
    </message>
    <message>
        <source>Find any command by its name</source>
        <translation>按名称查找任意命令</translation>
    </message>
</context>
<context>
    <name>dynak::ModelView</name>
    <message>
        <source>Parts of the model</source>
        <translation>模型的部件</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter parts by name</source>
        <translation>按名称筛选部件</translation>
    </message>
    <message>
        <source>The parts of the model, their parameters and their share of the work.</source>
        <translation>模型的各个部件、参数量及其在计算量中的占比。</translation>
    </message>
    <message>
        <source>It needs the model to be loaded.</source>
        <translation>需要先加载模型。</translation>
    </message>
    <message>
        <source>It needs a project, or a model and data.</source>
        <translation>需要一个项目，或模型和数据。</translation>
    </message>
    <message>
        <source>%1 · MACs of a sample of %2 tokens</source>
        <translation>%1 · 含 %2 个词元的样本的 MACs</translation>
    </message>
</context>
<context>
    <name>dynak::NeuronFigure</name>
    <message>
        <source>Neurons of a site</source>
        <translation>某位点的神经元</translation>
    </message>
    <message>
        <source>neuron</source>
        <translation>神经元</translation>
    </message>
    <message>
        <source>firing rate, share of tokens</source>
        <translation>激活率（词元占比）</translation>
    </message>
    <message>
        <source>mean magnitude</source>
        <translation>平均幅值</translation>
    </message>
    <message>
        <source>neurons by firing rate</source>
        <translation>按激活率排列的神经元</translation>
    </message>
    <message numerus="yes">
        <source>%n neuron(s)</source>
        <translation>
            <numerusform>%n 个神经元</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n always fire(s)</source>
        <translation>
            <numerusform>%n 个始终激活</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never fire(s)</source>
        <translation>
            <numerusform>%n 个从不激活</numerusform>
        </translation>
    </message>
    <message>
        <source>pre-activation</source>
        <translation>预激活值</translation>
    </message>
    <message>
        <source>%1 above %2</source>
        <translation>%1 高于 %2</translation>
    </message>
</context>
<context>
    <name>dynak::OperatingPointModel</name>
    <message>
        <source>operating point</source>
        <translation>工作点</translation>
    </message>
    <message>
        <source>cost, share of dense MACs</source>
        <translation>成本，占稠密 MACs 的比例</translation>
    </message>
    <message>
        <source>MACs per sample</source>
        <translation>每样本 MACs</translation>
    </message>
    <message>
        <source>95 % interval, low</source>
        <translation>95% 区间下限</translation>
    </message>
    <message>
        <source>95 % interval, high</source>
        <translation>95% 区间上限</translation>
    </message>
    <message>
        <source>experts per token and site</source>
        <translation>每词元每位点专家数</translation>
    </message>
    <message>
        <source>ms per sample</source>
        <translation>毫秒/样本</translation>
    </message>
    <message>
        <source>%1 of dense MACs (%2 per sample)</source>
        <translation>稠密 MACs 的 %1（每样本 %2）</translation>
    </message>
    <message>
        <source>%1 %2 (%3 … %4)</source>
        <translation>%1 %2（%3 … %4）</translation>
    </message>
    <message>
        <source>%1 experts per token and site</source>
        <translation>每词元每位点 %1 个专家</translation>
    </message>
    <message>
        <source>%1 per sample, measured</source>
        <translation>每样本 %1，实测</translation>
    </message>
    <message numerus="yes">
        <source>over %n sample(s)</source>
        <translation>
            <numerusform>基于 %n 个样本</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dynak::OutlineModel</name>
    <message>
        <source>%1: tick to convert it</source>
        <translation>%1：勾选以转换</translation>
    </message>
    <message>
        <source>%1
%2 of the MACs of a sample of %3 tokens</source>
        <translation>%1
占含 %3 个词元的样本 MACs 的 %2</translation>
    </message>
    <message>
        <source>part</source>
        <translation>部件</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>site</source>
        <translation>位点</translation>
    </message>
</context>
<context>
    <name>dynak::PinList</name>
    <message>
        <source>Keep the point of the moment to compare it with others.</source>
        <translation>保留当前工作点，以便与其他点比较。</translation>
    </message>
    <message>
        <source>kept points</source>
        <translation>已保留的工作点</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Kept points</source>
        <translation>已保留的工作点</translation>
    </message>
    <message>
        <source>Click: go there. Double click or F2: rename. Delete: remove. Alt+↑ and Alt+↓: move.</source>
        <translation>单击：转到该点。双击或 F2：重命名。Delete：移除。Alt+↑ 和 Alt+↓：移动。</translation>
    </message>
    <message>
        <source>cheapest within</source>
        <translation>最省，降幅不超过</translation>
    </message>
    <message>
        <source>% of dense</source>
        <translation>%（相对稠密）</translation>
    </message>
    <message>
        <source>best under</source>
        <translation>最优，成本低于</translation>
    </message>
    <message>
        <source>% of the cost</source>
        <translation>%（相对稠密）</translation>
    </message>
    <message>
        <source>Enter a number and press Return: τ moves to that measured point</source>
        <translation>输入数值并按回车键：τ 将移动到对应的实测点</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>Go: %1</source>
        <translation>转到：%1</translation>
    </message>
    <message>
        <source>A share in per cent is expected, such as 1.</source>
        <translation>请输入百分比，例如 1。</translation>
    </message>
    <message>
        <source>No measured point is within %1 of dense.</source>
        <translation>没有与稠密模型相差 %1 以内的实测点。</translation>
    </message>
    <message>
        <source>A share in per cent is expected, such as 50.</source>
        <translation>请输入百分比，例如 50。</translation>
    </message>
    <message>
        <source>No measured point costs less than %1.</source>
        <translation>没有成本低于 %1 的实测点。</translation>
    </message>
    <message>
        <source>%1: %2 at %3 of the cost</source>
        <translation>%1：%2（成本为 %3）</translation>
    </message>
</context>
<context>
    <name>dynak::PinModel</name>
    <message>
        <source>remove a point</source>
        <translation>移除工作点</translation>
    </message>
    <message>
        <source>move a point</source>
        <translation>移动工作点</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>predicted between measured points</source>
        <translation>由实测点之间预测</translation>
    </message>
    <message>
        <source>rename a point</source>
        <translation>重命名工作点</translation>
    </message>
    <message>
        <source>point</source>
        <translation>工作点</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>dynak::PipelineView</name>
    <message>
        <source>The steps from a model to its curve.</source>
        <translation>从模型到曲线的各个阶段。</translation>
    </message>
    <message>
        <source>It needs a project, or a model and data.</source>
        <translation>需要一个项目，或模型和数据。</translation>
    </message>
</context>
<context>
    <name>dynak::ProjectBar</name>
    <message>
        <source>Select nothing</source>
        <translation>取消选择</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
</context>
<context>
    <name>dynak::ProjectRunner</name>
    <message>
        <source>%1: %2 (at most %3)</source>
        <translation>%1：%2（上限 %3）</translation>
    </message>
</context>
<context>
    <name>dynak::RouterQualityFigure</name>
    <message>
        <source>Router quality</source>
        <translation>路由器质量</translation>
    </message>
    <message>
        <source>site</source>
        <translation>位点</translation>
    </message>
    <message>
        <source>experts, k</source>
        <translation>专家数 k</translation>
    </message>
    <message>
        <source>share of the norm covered</source>
        <translation>覆盖的范数比例</translation>
    </message>
    <message>
        <source>by the true best k</source>
        <translation>真实最优 k 个的覆盖比例</translation>
    </message>
    <message>
        <source>true norm of the expert&apos;s output</source>
        <translation>专家输出的真实范数</translation>
    </message>
    <message>
        <source>%1: predicted norm</source>
        <translation>%1：预测范数</translation>
    </message>
    <message>
        <source>%1: router&apos;s score</source>
        <translation>%1：路由器得分</translation>
    </message>
    <message>
        <source>experts run, k</source>
        <translation>执行的专家数 k</translation>
    </message>
    <message>
        <source>share of the token&apos;s norm that the best k experts cover</source>
        <translation>最优 k 个专家覆盖的词元范数比例</translation>
    </message>
    <message>
        <source>true best k</source>
        <translation>真实最优 k 个</translation>
    </message>
    <message>
        <source>router</source>
        <translation>路由器</translation>
    </message>
</context>
<context>
    <name>dynak::RouterQualityModel</name>
    <message>
        <source>Norm covered by the predicted best quarter of the experts, as share of what the true best cover</source>
        <translation>预测最优的四分之一专家所覆盖的范数，占真实最优专家覆盖量的比例</translation>
    </message>
    <message>
        <source>site</source>
        <translation>位点</translation>
    </message>
    <message>
        <source>rank correlation</source>
        <translation>秩相关</translation>
    </message>
    <message>
        <source>of oracle</source>
        <translation>相对理想路由</translation>
    </message>
    <message>
        <source>router cost</source>
        <translation>路由器成本</translation>
    </message>
</context>
<context>
    <name>dynak::RouterQualityView</name>
    <message>
        <source>Routers by site</source>
        <translation>各位点的路由器</translation>
    </message>
    <message>
        <source>How well each router knows beforehand which experts matter for a token.</source>
        <translation>每个路由器能在多大程度上预知哪些专家对词元重要。</translation>
    </message>
    <message>
        <source>It needs the routers: they are fitted on the profile&apos;s inputs.</source>
        <translation>需要路由器：它们在剖析所保留的输入上训练。</translation>
    </message>
    <message>
        <source>It needs a project, or a model and data.</source>
        <translation>需要一个项目，或模型和数据。</translation>
    </message>
</context>
<context>
    <name>dynak::SampleBar</name>
    <message>
        <source>Sites</source>
        <translation>位点</translation>
    </message>
    <message>
        <source>Previous sample</source>
        <translation>上一个样本</translation>
    </message>
    <message>
        <source>Next sample</source>
        <translation>下一个样本</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find in the samples</source>
        <translation>在样本中查找</translation>
    </message>
    <message>
        <source>Go to the next sample of a class</source>
        <translation>转到某类别的下一个样本</translation>
    </message>
    <message>
        <source>Go to the next place that reads so</source>
        <translation>转到下一处匹配</translation>
    </message>
    <message>
        <source>all sites</source>
        <translation>全部位点</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
</context>
<context>
    <name>dynak::SparsityFigure</name>
    <message>
        <source>Sparsity</source>
        <translation>稀疏性</translation>
    </message>
    <message>
        <source>share of neurons active per token</source>
        <translation>每词元活跃神经元比例</translation>
    </message>
    <message>
        <source>resting, median</source>
        <translation>静息，中位数</translation>
    </message>
</context>
<context>
    <name>dynak::SparsityModel</name>
    <message>
        <source>site</source>
        <translation>位点</translation>
    </message>
    <message>
        <source>neurons</source>
        <translation>神经元数</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>词元数</translation>
    </message>
    <message>
        <source>resting share, median token</source>
        <translation>静息比例，中位词元</translation>
    </message>
    <message>
        <source>active share, median token</source>
        <translation>活跃比例，中位词元</translation>
    </message>
    <message>
        <source>active share, 5 % token</source>
        <translation>活跃比例，5% 分位词元</translation>
    </message>
    <message>
        <source>active share, 95 % token</source>
        <translation>活跃比例，95% 分位词元</translation>
    </message>
    <message>
        <source>neurons that never fire</source>
        <translation>从不激活的神经元</translation>
    </message>
    <message>
        <source>neurons that always fire</source>
        <translation>始终激活的神经元</translation>
    </message>
    <message>
        <source>active: a ≠ 0</source>
        <translation>活跃：a ≠ 0</translation>
    </message>
    <message>
        <source>active: |a| &gt; %1</source>
        <translation>活跃：|a| &gt; %1</translation>
    </message>
    <message>
        <source>active: |a| &gt; %1 · largest of the token</source>
        <translation>活跃：|a| &gt; %1 · 该词元的最大值</translation>
    </message>
</context>
<context>
    <name>dynak::SparsityView</name>
    <message>
        <source>%1 of neurons rest for the median token.</source>
        <translation>对中位词元而言，%1 的神经元处于静息状态。</translation>
    </message>
    <message>
        <source>Which share of each layer&apos;s neurons works for a token, and which rests.</source>
        <translation>处理一个词元时，每层神经元中有多大比例在工作、多大比例静息。</translation>
    </message>
    <message>
        <source>It needs the profile: one pass over the data.</source>
        <translation>需要剖析结果：遍历一遍数据即可得到。</translation>
    </message>
    <message>
        <source>It needs a project, or a model and data.</source>
        <translation>需要一个项目，或模型和数据。</translation>
    </message>
    <message>
        <source>A neuron counts as active when |a| is above it; the profile must run again</source>
        <translation>|a| 高于该值的神经元计为活跃；需要重新运行剖析</translation>
    </message>
    <message>
        <source>Count as active above %1</source>
        <translation>高于 %1 计为活跃</translation>
    </message>
</context>
<context>
    <name>dynak::SplitModel</name>
    <message>
        <source>co-activation inside experts</source>
        <translation>专家内部共激活</translation>
    </message>
    <message>
        <source>random, %1 experts</source>
        <translation>随机，%1 个专家</translation>
    </message>
    <message>
        <source>random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>%1: %2 experts, %3 of co-activations inside experts</source>
        <translation>%1：%2 个专家，%3 的共激活位于专家内部</translation>
    </message>
    <message>
        <source>, %1 × a random split</source>
        <translation>，为随机划分的 %1 倍</translation>
    </message>
    <message>
        <source>partition</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>专家数</translation>
    </message>
    <message>
        <source>of a random split</source>
        <translation>随机划分时</translation>
    </message>
</context>
<context>
    <name>dynak::StageCard</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Close the options</source>
        <translation>收起选项</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Options of %1</source>
        <translation>“%1”的选项</translation>
    </message>
</context>
<context>
    <name>dynak::StageOptions</name>
    <message>
        <source>%1
Default: %2</source>
        <translation>%1
默认值：%2</translation>
    </message>
    <message>
        <source>Back to the default, %1</source>
        <translation>恢复默认值 %1</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>重置“%1”</translation>
    </message>
</context>
<context>
    <name>dynak::StartPage</name>
    <message>
        <source>Drop a project, a model folder, or weights with their JSON here</source>
        <translation>将项目、模型文件夹或权重及其 JSON 拖放到此处</translation>
    </message>
    <message>
        <source>safetensors · Hugging Face folders · .dynak</source>
        <translation>safetensors · Hugging Face 文件夹 · .dynak</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>最近的项目</translation>
    </message>
    <message>
        <source>See how sparse a Transformer is, turn it into experts, choose what it may cost.</source>
        <translation>看清 Transformer 有多稀疏，将其转换为专家，选择可接受的成本。</translation>
    </message>
    <message>
        <source>Try a built-in model</source>
        <translation>试用内置模型</translation>
    </message>
</context>
<context>
    <name>dynak::StudioSession</name>
    <message>
        <source>set τ to %1</source>
        <translation>将 τ 设为 %1</translation>
    </message>
    <message>
        <source>set %1</source>
        <translation>设置“%1”</translation>
    </message>
    <message>
        <source>keep a point</source>
        <translation>保留工作点</translation>
    </message>
</context>
<context>
    <name>dynak::TauBar</name>
    <message>
        <source>experts per token</source>
        <translation>每词元专家数</translation>
    </message>
    <message>
        <source>cost, share of dense</source>
        <translation>成本（稠密 = 100%）</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>time per sample</source>
        <translation>每样本时间</translation>
    </message>
    <message>
        <source>Threshold τ as a number</source>
        <translation>阈值 τ 的数值</translation>
    </message>
    <message>
        <source>Type τ between 0 (all experts) and 1 (only the strongest)</source>
        <translation>输入 0（全部专家）到 1（仅最强的专家）之间的 τ</translation>
    </message>
    <message>
        <source>Experts that run, mean over tokens and sites, of those there are at a site</source>
        <translation>执行的专家数（对词元和位点取平均），以及每个位点的专家总数</translation>
    </message>
    <message>
        <source>Multiply-accumulates of a sample, routers included, as a share of the dense model&apos;s</source>
        <translation>单个样本的乘加运算（MACs），含路由器，占稠密模型的比例</translation>
    </message>
    <message>
        <source>Measured forward pass of one sample, and how many times faster than the dense model</source>
        <translation>单个样本前向传播的实测时间，以及相对稠密模型的加速倍数</translation>
    </message>
    <message>
        <source>all experts</source>
        <translation>全部专家</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>Measured over %n sample(s); behind it the difference to the dense model</source>
        <translation>
            <numerusform>基于 %n 个样本测得；其后为与稠密模型之差</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dynak::TauSlider</name>
    <message>
        <source>Threshold τ</source>
        <translation>阈值 τ</translation>
    </message>
    <message>
        <source>An expert runs when its predicted output norm is at least τ times the token&apos;s largest. Arrows step, Shift fine, [ and ] from anywhere.</source>
        <translation>当专家的预测输出范数不小于该词元最大值的 τ 倍时，执行该专家。方向键步进，按住 Shift 微调，[ 和 ] 随处可用。</translation>
    </message>
</context>
<context>
    <name>dynak::TokenModel</name>
    <message>
        <source>%1: %2 experts</source>
        <translation>%1：%2 个专家</translation>
    </message>
    <message>
        <source>%1, dense agrees at %2</source>
        <translation>%1，稠密模型一致（%2）</translation>
    </message>
    <message>
        <source>%1, dense says %2 at %3</source>
        <translation>%1，稠密模型判为 %2（%3）</translation>
    </message>
    <message>
        <source>dense says %1 at %2</source>
        <translation>稠密模型判为 %1（%2）</translation>
    </message>
    <message>
        <source>%1 experts a token, of %2</source>
        <translation>每词元 %1 个专家，共 %2 个</translation>
    </message>
    <message>
        <source>position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>token</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>experts, mean of sites</source>
        <translation>专家数，各位点平均</translation>
    </message>
    <message>
        <source>experts, %1</source>
        <translation>专家数，%1</translation>
    </message>
</context>
<context>
    <name>dynak::TokenText</name>
    <message>
        <source>Text of the sample</source>
        <translation>样本文本</translation>
    </message>
</context>
<context>
    <name>dynak::TokensFigure</name>
    <message>
        <source>Experts per token</source>
        <translation>每词元专家数</translation>
    </message>
    <message>
        <source>experts run by a token (mean of sites)</source>
        <translation>词元执行的专家数（各位点平均）</translation>
    </message>
    <message>
        <source>experts run by a token, %1</source>
        <translation>词元执行的专家数，%1</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>平均 %1</translation>
    </message>
    <message>
        <source>%1 experts</source>
        <translation>%1 个专家</translation>
    </message>
    <message>
        <source>part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>token</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>site</source>
        <translation>位点</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>专家数</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>词元数</translation>
    </message>
    <message>
        <source>map</source>
        <translation>分布图</translation>
    </message>
    <message>
        <source>mean of sites</source>
        <translation>各位点平均</translation>
    </message>
    <message>
        <source>histogram</source>
        <translation>直方图</translation>
    </message>
</context>
<context>
    <name>dynak::TokensView</name>
    <message>
        <source>What is pointed at</source>
        <translation>指针所指内容</translation>
    </message>
    <message>
        <source>dearest</source>
        <translation>最费</translation>
    </message>
    <message>
        <source>cheapest</source>
        <translation>最省</translation>
    </message>
    <message>
        <source>samples, mean experts a patch</source>
        <translation>样本，每图块平均专家数</translation>
    </message>
    <message>
        <source>Order of the samples</source>
        <translation>样本的排序</translation>
    </message>
    <message>
        <source>cheapest first</source>
        <translation>最省的在前</translation>
    </message>
    <message>
        <source>dearest first</source>
        <translation>最费的在前</translation>
    </message>
    <message>
        <source>wrong only</source>
        <translation>仅错误样本</translation>
    </message>
    <message>
        <source>How many experts each token or patch runs, and in which layers.</source>
        <translation>每个词元或图块执行多少专家，以及在哪些层执行。</translation>
    </message>
    <message>
        <source>It needs the sweep, which keeps router scores of some tokens.</source>
        <translation>需要扫描结果：它会保留部分词元的路由器得分。</translation>
    </message>
    <message>
        <source>It needs a project, or a model and data.</source>
        <translation>需要一个项目，或模型和数据。</translation>
    </message>
</context>
<context>
    <name>dynak::ViewTitle</name>
    <message>
        <source>Double-click: give this view the whole window</source>
        <translation>双击：让此视图占满窗口</translation>
    </message>
</context>
</TS>
