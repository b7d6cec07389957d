# SPDX-License-Identifier: GPL-3.0-or-later
# The .deb: cmake --build build/package --target package. Configure with the preset `package`: it takes the system's
# LibTorch, which a package can depend on, and puts libdynak, which is nobody else's, into a folder of its own.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME dynak)
set(CPACK_PACKAGE_VENDOR "The Dynak maintainers")
set(CPACK_PACKAGE_CONTACT "The Dynak maintainers <maintainers@dynak.invalid>" CACHE STRING "Maintainer of the .deb")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "studio that converts Transformers into dynamic-k Mixtures of Experts")
set(CPACK_PACKAGE_DESCRIPTION
"Dynak turns a trained dense Transformer into a dynamic-k Mixture of Experts:
a model that spends, on each token, only the computation that this token
needs. It shows how sparse the activations are, splits every feed-forward
layer into experts, fits the routers, and measures accuracy against cost.

This package holds the desktop window (dynak-studio), the same on the command
line (dynak), two small built-in models and the documentation.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# LibTorch takes whatever BLAS there is at run time, so no library names it: docs/dependencies.md.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libopenblas0-openmp")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-qpa-plugins, qt6-wayland, qt6-translations-l10n")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "python3-h5py")
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
# What has no component, and what only Debian asks for; not the component `development`.
set(CPACK_INSTALL_CMAKE_PROJECTS "${CMAKE_BINARY_DIR};dynak;Unspecified;/;${CMAKE_BINARY_DIR};dynak;debian;/")

string(TIMESTAMP DYNAK_BUILD_MOMENT "%a, %d %b %Y %H:%M:%S +0000" UTC)
configure_file(deb/changelog.in ${generated}/changelog.Debian @ONLY)
add_custom_command(OUTPUT ${generated}/changelog.Debian.gz ${generated}/changelog.gz
  COMMAND gzip -9nfk ${generated}/changelog.Debian
  COMMAND ${CMAKE_COMMAND} -E copy ${CMAKE_SOURCE_DIR}/CHANGELOG.md ${generated}/changelog
  COMMAND gzip -9nf ${generated}/changelog
  DEPENDS ${generated}/changelog.Debian ${CMAKE_SOURCE_DIR}/CHANGELOG.md VERBATIM)
add_custom_target(dynak_changelogs ALL DEPENDS ${generated}/changelog.Debian.gz ${generated}/changelog.gz)
install(FILES deb/copyright ${generated}/changelog.Debian.gz ${generated}/changelog.gz
  DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT debian EXCLUDE_FROM_ALL)
include(CPack)
