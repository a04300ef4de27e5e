# Every target links fairlead_flags: language level, warnings, the strict side of Qt, sanitizers.
add_library(fairlead_flags INTERFACE)
target_compile_features(fairlead_flags INTERFACE cxx_std_20)
target_compile_options(fairlead_flags INTERFACE -Wall -Wextra -Wno-unknown-warning-option -fno-omit-frame-pointer)
target_compile_definitions(fairlead_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_JAVA_STYLE_ITERATORS QT_NO_FOREACH)
if(FAIRLEAD_WERROR)
    target_compile_options(fairlead_flags INTERFACE -Werror)
endif()
if(FAIRLEAD_SANITIZE)
    target_compile_options(fairlead_flags INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined)
    target_link_options(fairlead_flags INTERFACE -fsanitize=address,undefined)
endif()
if(FAIRLEAD_FUZZ)
    # Everything is watched, so that the fuzzer can follow a path into the libraries.
    target_compile_options(fairlead_flags INTERFACE -fsanitize=fuzzer-no-link)
    target_link_options(fairlead_flags INTERFACE -fsanitize=fuzzer-no-link)
endif()
find_program(FAIRLEAD_MOLD mold)
if(FAIRLEAD_MOLD)
    target_link_options(fairlead_flags INTERFACE -fuse-ld=mold)
endif()
# What one clone has compiled serves every other: paths are taken relative to the clone, and a precompiled header counts by
# what it is made of (cmake/pch writes the sums), not by its bytes.
find_program(FAIRLEAD_CCACHE ccache)
if(FAIRLEAD_CCACHE)
    if(CMAKE_CXX_COMPILER_ID STREQUAL Clang)
        # The same in words that ccache understands: clang takes NAME.pch for NAME by itself.
        set(CMAKE_CXX_COMPILE_OPTIONS_USE_PCH -include <PCH_HEADER>)
    endif()
    foreach(language C CXX)
        set(CMAKE_${language}_COMPILER_LAUNCHER
            "${CMAKE_COMMAND};-E;env;CCACHE_BASEDIR=${PROJECT_SOURCE_DIR};CCACHE_NOHASHDIR=1;CCACHE_PCH_EXTSUM=1;CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime;${FAIRLEAD_CCACHE}")
    endforeach()
endif()
