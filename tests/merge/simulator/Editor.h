#pragma once
#include "simulator/World.h"

namespace fairlead::test {

/// A person at a device: adds rows and entries, changes groups, deletes, restores and redacts what that device shows.
class Editor
{
public:
    explicit Editor(World& world)
        : m_world(world)
    {
    }
    /// One edit in one transaction; checks that it shows at once.
    void edit(Device& device);

private:
    bool start(Device& device, Operation::Kind kind, int row);
    bool insert(Device& device);
    bool addEntry(Device& device);
    bool setGroup(Device& device);
    bool setDeleted(Device& device);
    bool redact(Device& device);
    int pickRow(const Device& device, bool shown, bool entries);
    int pickNew(const Device& device, int first, int ofNewType);
    void addRest(const Device& device);
    GroupValue value(const Device& device, const GroupId& group);
    void commit(Device& device);

    World& m_world;
    Operation m_made;
    int m_row = 0;
};

/// Open opportunities and tasks, so to say: an edit that knows nothing of a deletion brings the row back.
inline bool editRevives(int row) { return row % 2 == 0; }

} // namespace fairlead::test
