#include "Commands.h"
#include <CLI/CLI.hpp>
namespace fairlead::ctl { void addRecordCommands(CLI::App&, Common&) {} }
