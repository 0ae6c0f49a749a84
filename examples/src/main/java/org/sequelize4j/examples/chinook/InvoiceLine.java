package org.sequelize4j.examples.chinook;

import java.math.BigDecimal;
import org.sequelize4j.BelongsTo;
import org.sequelize4j.Column;
import org.sequelize4j.Instance;
import org.sequelize4j.OnDelete;
import org.sequelize4j.One;
import org.sequelize4j.Table;

/** One line of an invoice: a track, how often and for how much. */
@Table(timestamps = false)
public interface InvoiceLine extends Instance<InvoiceLine> {
    Integer id();

    @Column(precision = 10, scale = 2, allowNull = false)
    BigDecimal unitPrice();

    int quantity();

    @BelongsTo(required = true, onDelete = OnDelete.CASCADE)
    One<Invoice> invoice();

    @BelongsTo(required = true)
    One<Track> track();
}
