// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/device/other_device.h"

#include <ATen/EmptyTensor.h>
#include <ATen/autocast_mode.h>
#include <ATen/core/dispatch/Dispatcher.h>
#include <ATen/core/stack.h>
#include <torch/version.h>
#if TORCH_VERSION_MAJOR >= 2
#include <ATen/detail/PrivateUse1HooksInterface.h>
#endif
#include <c10/core/CPUAllocator.h>
#include <c10/core/impl/DeviceGuardImplInterface.h>
#include <torch/library.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cstring>
#include <tuple>
#include <vector>

#include "core/internal/torch.h"

namespace testing {

namespace {

constexpr c10::DispatchKeySet ownKey(c10::DispatchKey::PrivateUse1);
const c10::Device device(c10::DeviceType::PrivateUse1, 0);
std::atomic<std::int64_t> operations = 0, operationsInHalves = 0;

// An address with this bit is nobody's: neither x86-64 nor AArch64 maps it for a program. The memory is behind the
// address without it, which only this file knows.
constexpr std::uintptr_t hidingBit = std::uintptr_t{1} << 55;

void* otherSide(const void* address) {
    return address ? reinterpret_cast<void*>(reinterpret_cast<std::uintptr_t>(address) ^ hidingBit) : nullptr;
}

struct Memory final : c10::Allocator {
    // const in Torch before 2.3
    c10::DataPtr allocate(std::size_t bytes) { return make(bytes); }
    c10::DataPtr allocate(std::size_t bytes) const { return make(bytes); }
    void copy_data(void* to, const void* from, std::size_t bytes) const {
        std::memcpy(otherSide(to), otherSide(from), bytes);
    }

    static c10::DataPtr make(std::size_t bytes) {
        void* memory = bytes > 0 ? c10::GetCPUAllocator()->raw_allocate(bytes) : nullptr;
        return {otherSide(memory), memory,
                [](void* there) {
                    if (there) c10::GetCPUAllocator()->raw_deallocate(there);
                },
                device};
    }
};

Memory memory;

bool isOwn(const at::Tensor& tensor) {
    return tensor.device().type() == device.type();
}

std::size_t extent(const at::Tensor& tensor) {
    return at::detail::computeStorageNbytes(tensor.sizes(), tensor.strides(), tensor.element_size());
}

// The tensor's memory as a tensor of the CPU: the same storage, sizes and strides.
at::Tensor openedOnCpu(const at::Tensor& tensor) {
    const c10::Storage& storage = tensor.storage();
    c10::DataPtr data(otherSide(storage.data()), c10::Device(c10::DeviceType::CPU));
    at::Tensor opened = at::detail::make_tensor<c10::TensorImpl>(
        c10::Storage(c10::Storage::use_byte_size_t(), storage.nbytes(), std::move(data), c10::GetCPUAllocator(), true),
        c10::DispatchKeySet(c10::DispatchKey::CPU), tensor.dtype());
    opened.unsafeGetTensorImpl()->set_storage_offset(tensor.storage_offset());
    opened.unsafeGetTensorImpl()->set_sizes_and_strides(tensor.sizes(), tensor.strides());
    return opened;
}

at::Tensor broughtOver(const at::Tensor& result) {
    at::Tensor own = at::empty_strided(result.sizes(), result.strides(), result.options().device(device));
    if (result.numel() > 0) std::memcpy(otherSide(own.data_ptr()), result.data_ptr(), extent(result));
    return own;
}

// One operation: its tensors opened on the CPU, run there, and what comes out brought back.
class Operation {
public:
    explicit Operation(const c10::OperatorHandle& op) : op_(op) {}

    void run(torch::jit::Stack& stack) {
        ++operations;
        const auto& arguments = op_.schema().arguments();
        const std::size_t first = stack.size() - arguments.size();
        for (std::size_t i = 0; i < arguments.size(); ++i) open(stack[first + i], arguments[i]);
        operationsInHalves +=
            std::ranges::any_of(opened_, [](const Opened& one) { return one.own.scalar_type() == at::kBFloat16; });
        op_.redispatchBoxed(c10::DispatchKeySet(c10::DispatchKey::CPU), &stack);
        for (const Opened& one : opened_) takeNewShape(one);
        for (std::size_t i = stack.size() - op_.schema().returns().size(); i < stack.size(); ++i) bringBack(stack[i]);
    }

private:
    struct Opened {
        at::Tensor own, onCpu;
        const void* data;
    };

    [[noreturn]] void refuse(const c10::Argument& argument) const {
        TORCH_CHECK(false, "The other device runs ", op_.schema().name(), " and was given \"", argument.name(),
                    "\" on the CPU.");
    }

    at::Tensor open(const at::Tensor& tensor, const c10::Argument& argument, bool inList = false) {
        if (!tensor.defined()) return tensor;
        if (isOwn(tensor)) {
            opened_.push_back({tensor, openedOnCpu(tensor), otherSide(tensor.storage().data())});
            return opened_.back().onCpu;
        }
        const std::string& name = argument.name();
        const bool written = argument.alias_info() && argument.alias_info()->isWrite();
        const bool index = name == "index" || inList;
        if (inList && name == "indices" && op_.schema().name().find("index") != std::string::npos) return tensor;
        if (written || index || tensor.dim() > 0) refuse(argument);
        return tensor;
    }

    void open(c10::IValue& value, const c10::Argument& argument) {
        if (value.isTensor()) {
            value = open(value.toTensor(), argument);
        } else if (value.isTensorList()) {
            c10::List<at::Tensor> list;
            for (const at::Tensor& tensor : value.toTensorVector()) list.push_back(open(tensor, argument, true));
            value = list;
        } else if (value.isOptionalTensorList()) {
            c10::List<c10::optional<at::Tensor>> list;
            for (const auto& tensor : value.toOptionalTensorVector())
                list.push_back(tensor ? c10::optional<at::Tensor>(open(*tensor, argument, true)) : tensor);
            value = list;
        } else if (value.isDevice()) {
            value = c10::Device(c10::DeviceType::CPU);
        } else if (value.isGenerator()) {
            refuse(argument);  // there is none but the CPU's
        }
    }

    // resize_, or a result written to a tensor that was too small for it
    static void takeNewShape(const Opened& one) {
        c10::TensorImpl* own = one.own.unsafeGetTensorImpl();
        const c10::Storage& now = one.onCpu.storage();
        if (now.data() != one.data) {
            c10::DataPtr data = Memory::make(now.nbytes());
            std::memcpy(otherSide(data.get()), now.data(), now.nbytes());
            own->storage().set_data_ptr(std::move(data));
            own->storage().unsafeGetStorageImpl()->set_nbytes(now.nbytes());
        }
        if (one.own.sizes() == one.onCpu.sizes() && one.own.strides() == one.onCpu.strides()) return;
        own->set_storage_offset(one.onCpu.storage_offset());
        own->set_sizes_and_strides(one.onCpu.sizes(), one.onCpu.strides());
    }

    // The argument that was written, a view of an argument, or a new tensor.
    at::Tensor broughtBack(const at::Tensor& result) const {
        if (!result.defined()) return result;
        for (const Opened& one : opened_)
            if (result.is_same(one.onCpu)) return one.own;
        for (const Opened& one : opened_) {
            if (result.storage().unsafeGetStorageImpl() != one.onCpu.storage().unsafeGetStorageImpl()) continue;
            at::Tensor view = at::detail::make_tensor<c10::TensorImpl>(
                c10::TensorImpl::VIEW, c10::Storage(one.own.storage()), one.own.key_set(), result.dtype());
            view.unsafeGetTensorImpl()->set_storage_offset(result.storage_offset());
            view.unsafeGetTensorImpl()->set_sizes_and_strides(result.sizes(), result.strides());
            return view;
        }
        return broughtOver(result);
    }

    void bringBack(c10::IValue& value) const {
        if (value.isTensor()) {
            value = broughtBack(value.toTensor());
        } else if (value.isTensorList()) {
            c10::List<at::Tensor> list;
            for (const at::Tensor& tensor : value.toTensorVector()) list.push_back(broughtBack(tensor));
            value = list;
        }
    }

    const c10::OperatorHandle& op_;
    std::vector<Opened> opened_;
};

void runAny(const c10::OperatorHandle& op, torch::jit::Stack* stack) {
    Operation(op).run(*stack);
}

at::Tensor empty(at::IntArrayRef sizes, c10::optional<at::ScalarType> type, c10::optional<at::Layout>,
                 c10::optional<at::Device>, c10::optional<bool>, c10::optional<at::MemoryFormat> format) {
    return at::detail::empty_generic(sizes, &memory, ownKey, c10::dtype_or_default(type), format);
}

at::Tensor emptyStrided(at::IntArrayRef sizes, at::IntArrayRef strides, c10::optional<at::ScalarType> type,
                        c10::optional<at::Layout>, c10::optional<at::Device>, c10::optional<bool>) {
    return at::detail::empty_strided_generic(sizes, strides, &memory, ownKey, c10::dtype_or_default(type));
}

// The one way between the devices.
at::Tensor copyFrom(const at::Tensor& from, const at::Tensor& to, bool) {
    ++operations;
    (isOwn(to) ? openedOnCpu(to) : to).copy_(isOwn(from) ? openedOnCpu(from) : from);
    return to;
}

// Torch leaves convolutions of devices that it does not know to them, by operations that the CPU lacks.
at::Tensor convolve(const at::Tensor& input, const at::Tensor& weight, const c10::optional<at::Tensor>& bias,
                    at::IntArrayRef stride, at::IntArrayRef padding, at::IntArrayRef dilation, bool transposed,
                    at::IntArrayRef outputPadding, std::int64_t groups) {
    ++operations;
    const bool biased = bias && bias->defined();
    TORCH_CHECK(isOwn(input) && isOwn(weight) && (!biased || isOwn(*bias)),
                "The other device runs a convolution and was given a tensor on the CPU.");
    return broughtOver(at::convolution(openedOnCpu(input), openedOnCpu(weight),
                                       biased ? openedOnCpu(*bias) : at::Tensor(), stride, padding, dilation,
                                       transposed, outputPadding, groups));
}

std::tuple<at::Tensor, at::Tensor, at::Tensor> convolveBackward(const at::Tensor& slope, const at::Tensor& input,
                                                                const at::Tensor& weight, at::IntArrayRef stride,
                                                                at::IntArrayRef padding, at::IntArrayRef dilation,
                                                                bool transposed, at::IntArrayRef outputPadding,
                                                                std::int64_t groups, std::array<bool, 3> wanted) {
    ++operations;
    const std::int64_t outputs = weight.size(transposed ? 1 : 0) * (transposed ? groups : 1);
    auto [ofInput, ofWeight, ofBias] =
        at::convolution_backward(openedOnCpu(slope), openedOnCpu(input), openedOnCpu(weight), at::IntArrayRef{outputs},
                                 stride, padding, dilation, transposed, outputPadding, groups, wanted);
    for (at::Tensor* gradient : {&ofInput, &ofWeight, &ofBias})
        if (gradient->defined()) *gradient = broughtOver(*gradient);
    return {ofInput, ofWeight, ofBias};
}

// As between the CPU and a graphics card: Tensor::set_data may move a tensor.
bool haveCompatibleTypes(const at::Tensor&, const at::Tensor&) {
    return true;
}

}  // namespace

std::int64_t operationsOnOtherDevice() {
    return operations;
}

bool otherDeviceHasAutocast() {
#ifdef KERNEL_PRIVATEUSEONE
    return true;
#else
    return false;
#endif
}

std::int64_t operationsInBfloat16() {
    return operationsInHalves;
}

#if TORCH_VERSION_MAJOR >= 2
// What Torch wants of a device before gradients flow on it. Its versions differ in which of these are virtual.
struct Hooks final : at::PrivateUse1HooksInterface {
    bool isBuilt() const { return true; }
    bool isAvailable() const { return true; }
    bool hasPrimaryContext(c10::DeviceIndex) const { return true; }
};

const bool isAccelerator = [] {
    static Hooks hooks;
    at::RegisterPrivateUse1HooksInterface(&hooks);
    c10::register_privateuse1_backend("privateuseone");
    return true;
}();
#endif

// What is asked for is done at once: events have always happened.
struct Guard final : c10::impl::DeviceGuardImplInterface {
    c10::DeviceType type() const override { return device.type(); }
    c10::DeviceIndex deviceCount() const noexcept override { return 1; }
    c10::Device getDevice() const override { return device; }
    c10::Device exchangeDevice(c10::Device) const override { return device; }
    void setDevice(c10::Device) const override {}
    void uncheckedSetDevice(c10::Device) const noexcept override {}
    c10::Stream getStream(c10::Device) const noexcept override { return c10::Stream(c10::Stream::DEFAULT, device); }
    c10::Stream exchangeStream(c10::Stream) const noexcept override { return getStream(device); }
    void record(void**, const c10::Stream&, const c10::DeviceIndex, const c10::EventFlag) const override {}
    void block(void*, const c10::Stream&) const override {}
    bool queryEvent(void*) const override { return true; }
};

C10_REGISTER_GUARD_IMPL(PrivateUse1, Guard)

TORCH_LIBRARY_IMPL(_, PrivateUse1, library) {
    library.fallback(torch::CppFunction::makeFromBoxedFunction<&runAny>());
}

TORCH_LIBRARY_IMPL(aten, PrivateUse1, library) {
    library.impl("empty.memory_format", &empty);
    library.impl("empty_strided", &emptyStrided);
    library.impl("_copy_from", &copyFrom);
    library.impl("convolution_overrideable", &convolve);
    library.impl("convolution_backward_overrideable", &convolveBackward);
    library.impl("_has_compatible_shallow_copy_type", &haveCompatibleTypes);
}

TORCH_LIBRARY_IMPL(aten, AutogradPrivateUse1, library) {
    library.impl("_has_compatible_shallow_copy_type", &haveCompatibleTypes);
}

#ifdef KERNEL_PRIVATEUSEONE
// What a graphics card runs in half precision. Torch's macro wants the name.
TORCH_LIBRARY_IMPL(aten, AutocastPrivateUse1, m) {
    using namespace at::autocast;
    KERNEL_PRIVATEUSEONE(linear, lower_precision_fp)
    KERNEL_PRIVATEUSEONE(matmul, lower_precision_fp)
}
TORCH_LIBRARY_IMPL(_, AutocastPrivateUse1, library) {
    library.fallback(torch::CppFunction::makeFallthrough());
}
#endif

}  // namespace testing
