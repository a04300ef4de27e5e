#include "Commands.h"
#include <CLI/CLI.hpp>
namespace fairlead::ctl {
void addReportCommands(CLI::App&, Common&) { }
} // namespace fairlead::ctl
