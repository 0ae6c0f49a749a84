package org.sequelize4j.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.sequelize4j.Nulls;
import org.sequelize4j.Query;
import org.sequelize4j.Sort;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.error.InstanceException;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.instance.Faces;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.load.Keys;
import org.sequelize4j.query.Find;
import org.sequelize4j.query.Include;
import org.sequelize4j.query.Operand;
import org.sequelize4j.query.OrderTerm;
import org.sequelize4j.query.Path;
import org.sequelize4j.query.Selection;
import org.sequelize4j.query.SelfReference;

/** The rows of a tree as a query asks for them, with the keys that put them in their places. */
final class TreeNodes<T> {
    private final Face<T> face;
    private final SelfReference self;

    TreeNodes(Face<T> face, SelfReference self) {
        this.face = face;
        this.self = self;
    }

    /** The find of a query, which may not cut the tree. */
    Find find(Consumer<? super Query<T>> query) {
        Find find = face.find(query);
        if (find.limit() != null || find.offset() != null) {
            throw new QueryException("limit and offset count rows, and cannot stand in a tree of \"" + self.model()
                    + "\", whose branches they would cut off anywhere. Say how deep it goes with depth(…), or which rows it"
                    + " starts with by from(…).");
        }
        if (find.includes().stream().anyMatch(Include::required)) {
            throw new QueryException("An include in a tree of \"" + self.model()
                    + "\" cannot be required, since rows without a match would be missing above others. Write"
                    + " required(false) in it, or whereHas(…) to leave out what is below such rows, too.");
        }
        return find.order().isEmpty() ? find.withOrder(byKey()) : find;
    }

    private List<OrderTerm> byKey() {
        return self.model().primaryKey().stream()
                .map(key -> new OrderTerm(new Operand.AttributeOperand(Path.ROOT, key), Sort.ASC, Nulls.DEFAULT))
                .toList();
    }

    /** The rows of a find, whose keys they have whether they were asked for or not. */
    List<RowInstance> load(Find find) {
        List<Attribute> asked = find.selection().attributes();
        Set<Attribute> needed = new LinkedHashSet<>(asked);
        needed.addAll(self.model().primaryKey());
        needed.addAll(self.parentKeys());
        needed.addAll(self.childKeys());
        needed.addAll(self.scope().keySet());
        Selection selection = new Selection(
                new ArrayList<>(needed),
                find.selection().virtuals(),
                find.selection().computed());
        List<RowInstance> rows = face.core().services.finds.all(find.withSelection(selection));
        if (needed.size() > asked.size()) {
            BitSet hidden = new BitSet();
            needed.forEach(attribute -> hidden.set(attribute.slot()));
            asked.forEach(attribute -> hidden.clear(attribute.slot()));
            rows.forEach(row -> row.hide(hidden));
        }
        return rows;
    }

    /** The row behind an instance of this model that is stored. */
    RowInstance stored(T node) {
        RowInstance row = Faces.behind(node);
        if (!row.definition().name().equals(self.model().name())) {
            throw new InstanceException("A tree of \"" + self.model() + "\" was given an instance of \""
                    + row.definition().name() + "\".");
        }
        if (row.isNew()) {
            throw new InstanceException("This instance of \"" + self.model()
                    + "\" is not stored, so that it stands nowhere in a tree yet; save it first.");
        }
        return row;
    }

    List<Object> primaryKey(RowInstance row) {
        return Objects.requireNonNull(
                Keys.of(row, self.said(), self.model().primaryKey()), "a stored row has a primary key");
    }
}
