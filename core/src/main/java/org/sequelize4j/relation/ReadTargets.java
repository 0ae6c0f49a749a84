package org.sequelize4j.relation;

import java.util.AbstractList;
import java.util.RandomAccess;

/** What a handle has loaded, as a list that cannot be changed and says what to write instead. */
final class ReadTargets extends AbstractList<Object> implements RandomAccess {
    private final Object[] faces;

    ReadTargets(Object[] faces) {
        this.faces = faces;
    }

    @Override
    public Object get(int index) {
        return faces[index];
    }

    @Override
    public int size() {
        return faces.length;
    }

    @Override
    public Object set(int index, Object face) {
        throw refusal();
    }

    @Override
    public void add(int index, Object face) {
        throw refusal();
    }

    @Override
    public Object remove(int index) {
        throw refusal();
    }

    private static UnsupportedOperationException refusal() {
        return new UnsupportedOperationException(
                "This list is what was read of an association, and a change of it would not be stored. Write what shall"
                        + " be stored with the handle, such as ship.sailors().remove(sailor), or change a copy:"
                        + " new ArrayList<>(ship.sailors().get()).");
    }
}
